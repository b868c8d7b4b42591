namespace SalesOpsBot.Sales.Quizzes;

/// <summary>A quiz with its questions.</summary>
/// <param name="Quiz">The quiz.</param>
/// <param name="Questions">Its questions by number.</param>
public sealed record QuizInHand(Quiz Quiz, IReadOnlyList<QuizQuestion> Questions)
{
    /// <summary>The question that waits for an answer; nothing once it is over.</summary>
    public QuizQuestion? Current => Quiz.EndedAt is null ? Questions.FirstOrDefault(q => q.Chosen is null) : null;

    /// <summary>How many were answered.</summary>
    public int Answered => Questions.Count(q => q.Chosen is not null);

    /// <summary>How many of them rightly.</summary>
    public int Right => Questions.Count(q => q.Chosen == q.Right);
}
