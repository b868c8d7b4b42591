namespace SalesOpsBot.Sales.Quizzes;

/// <summary>A person's score on a topic, for people.</summary>
/// <param name="Person">Who.</param>
/// <param name="Topic">On which page of the playbook.</param>
/// <param name="Quizzes">How many quizzes.</param>
/// <param name="Answered">How many questions were answered.</param>
/// <param name="Right">How many of them rightly.</param>
/// <param name="LastOn">The day of the latest quiz.</param>
public sealed record QuizScoreLine(string Person, string Topic, long Quizzes, long Answered, long Right, DateOnly LastOn)
{
    /// <summary>The share of answers that were right.</summary>
    public decimal Share => Answered == 0 ? 0 : (decimal)Right / Answered;
}
