using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Assistant.Quizzes;

/// <summary>A person's score on a topic.</summary>
/// <param name="Name">The topic; the person before it where there are several.</param>
/// <param name="Share">The share of right answers.</param>
/// <param name="Details">On how much it rests, and when the last quiz was.</param>
internal sealed record QuizScoresCardRow(string Name, string Share, string Details)
{
    public static QuizScoresCardRow From(QuizScoreLine score, bool own, Formats formats) => new(
        own ? score.Topic : $"{score.Person} · {score.Topic}",
        formats.Percent(decimal.Round(score.Share, 2)),
        Say($"{formats.Number(score.Right)} of {formats.Number(score.Answered)} · {formats.Count(score.Quizzes, "quiz", "quizzes")} · last {formats.Date(score.LastOn)}"));
}
