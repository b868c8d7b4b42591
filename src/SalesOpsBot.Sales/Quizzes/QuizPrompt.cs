namespace SalesOpsBot.Sales.Quizzes;

/// <summary>A question as it is asked.</summary>
/// <param name="Number">Its place, from 1 on.</param>
/// <param name="Prompt">What is asked.</param>
/// <param name="Choices">What can be chosen, in order: the first is A.</param>
public sealed record QuizPrompt(int Number, string Prompt, IReadOnlyList<string> Choices);
