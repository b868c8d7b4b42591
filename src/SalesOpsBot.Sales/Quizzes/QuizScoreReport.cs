using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>The answer to "how do we do in the quizzes?".</summary>
public sealed record QuizScoreReport : Answer
{
    /// <summary>By person and topic, the weakest first: that is where practice helps.</summary>
    public required IReadOnlyList<QuizScoreLine> Scores { get; init; }

    /// <summary>People of the scope who have not answered a question yet.</summary>
    public required IReadOnlyList<string> NotYet { get; init; }
}
