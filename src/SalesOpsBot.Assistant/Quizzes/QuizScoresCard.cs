using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Assistant.Quizzes;

/// <summary>The data of <c>cards/quiz-scores.json</c>.</summary>
internal sealed record QuizScoresCard : IFramedCard
{
    private const int MostRows = 15;
    private const int MostNames = 12;

    public required CardFrame Frame { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<QuizScoresCardRow> Rows { get; init; }

    /// <summary>That there are more than the card shows, or who has not begun; nothing where there is nothing to add.</summary>
    public string? Note { get; init; }

    public required CardAction Quiz { get; init; }

    public static QuizScoresCard From(QuizScoreReport report, Formats formats)
    {
        var (answered, right) = (report.Scores.Sum(s => s.Answered), report.Scores.Sum(s => s.Right));
        return new()
        {
            Frame = CardFrame.Of(report, "Quiz scores", null, "get_quiz_scores", new() { ["scope"] = report.Scope }, formats),
            Summary = answered == 0 ? Say("No quiz has been answered yet.") : Say($"{formats.Count(answered, "question", "questions")} answered, {formats.Percent(decimal.Round((decimal)right / answered, 3))} rightly."),
            Rows = [.. report.Scores.Take(MostRows).Select(score => QuizScoresCardRow.From(score, report.Scope == "me", formats))],
            Note = Add(report, formats),
            Quiz = new("quiz_me", [], null),
        };
    }

    private static string? Add(QuizScoreReport report, Formats formats)
    {
        var more = report.Scores.Count > MostRows ? Say($"The weakest {formats.Number(MostRows)} of {formats.Number(report.Scores.Count)}.") : null;
        var names = report.NotYet.Count is 0 || report.Scope == "me" ? null
            : Say($"Not yet: {string.Join(", ", report.NotYet.Take(MostNames))}{(report.NotYet.Count > MostNames ? Say($" and {formats.Number(report.NotYet.Count - MostNames)} more") : "")}.");
        return more is null && names is null ? null : string.Join(" ", new[] { more, names }.OfType<string>());
    }
}
