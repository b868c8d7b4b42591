using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>How a person does on a topic.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Topic">On which page of the playbook.</param>
/// <param name="Quizzes">How many quizzes were begun and had an answer.</param>
/// <param name="Answered">How many questions were answered in them.</param>
/// <param name="Right">How many of those rightly.</param>
/// <param name="LastOn">The day of the latest.</param>
public sealed record QuizScore(SalespersonId PersonId, string Topic, long Quizzes, long Answered, long Right, DateOnly LastOn);
