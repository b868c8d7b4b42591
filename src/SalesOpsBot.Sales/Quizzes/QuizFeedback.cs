namespace SalesOpsBot.Sales.Quizzes;

/// <summary>What came of an answer.</summary>
/// <param name="IsRight">Whether it was right.</param>
/// <param name="Letter">The right one's letter.</param>
/// <param name="Choice">The right one.</param>
/// <param name="Quote">What the playbook says.</param>
/// <param name="Heading">Under which heading.</param>
/// <param name="File">In which file.</param>
public sealed record QuizFeedback(bool IsRight, string Letter, string Choice, string Quote, string Heading, string File);
