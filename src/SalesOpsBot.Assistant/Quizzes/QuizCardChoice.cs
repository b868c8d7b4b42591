using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Assistant.Quizzes;

/// <summary>A choice on the card.</summary>
/// <param name="Letter">By which it can be said: <c>B</c>.</param>
/// <param name="Text">The choice.</param>
/// <param name="Action">Chooses it.</param>
internal sealed record QuizCardChoice(string Letter, string Text, CardAction Action)
{
    public static QuizCardChoice From(QuizReport report, int at, string text) =>
        new(QuizChoices.Letter(at), text, QuizCard.Answer(report, QuizChoices.Letter(at)));
}
