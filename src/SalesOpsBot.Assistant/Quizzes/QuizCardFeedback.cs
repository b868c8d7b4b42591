using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Assistant.Quizzes;

/// <summary>What came of an answer, on the card.</summary>
/// <param name="Style">The colour: <c>good</c> or <c>attention</c>.</param>
/// <param name="Verdict">Whether it was right, and what is.</param>
/// <param name="Quote">What the playbook says.</param>
/// <param name="Source">Where.</param>
internal sealed record QuizCardFeedback(string Style, string Verdict, string Quote, string Source)
{
    public static QuizCardFeedback From(QuizFeedback feedback) => new(
        feedback.IsRight ? "good" : "attention",
        feedback.IsRight ? Say("Right.") : Say($"Not quite. It is {feedback.Letter}: {feedback.Choice}"),
        feedback.Quote == feedback.Choice && !feedback.IsRight ? "" : feedback.Quote,
        // Channels make a link of what ends like a file.
        $"{feedback.Heading}, {Path.GetFileNameWithoutExtension(feedback.File)}");
}
