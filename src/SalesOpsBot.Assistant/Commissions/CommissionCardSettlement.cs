using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>One settlement's attainment on a commission card.</summary>
/// <param name="Title">Period and plan.</param>
/// <param name="Attainment">What was won against the target, a sentence.</param>
/// <param name="Tier">The tier reached and the next, a sentence.</param>
/// <param name="Width">Attainment in its bar.</param>
/// <param name="Rest">What is missing in the bar.</param>
/// <param name="Style">The container style that colours the bar.</param>
internal sealed record CommissionCardSettlement(string Title, string Attainment, string Tier, int Width, int Rest, string Style)
{
    public static CommissionCardSettlement From(CommissionStatement statement, Formats formats)
    {
        var width = statement.Target is { } target ? Bar.Width(statement.Credited, target) : 0;
        return new(
            $"{formats.Period(statement.Period)} · {statement.Plan}",
            statement is { Target: { } whole, Attainment: { } share }
                ? Say($"{formats.Exact(statement.Credited)} of {formats.Exact(whole)}: {formats.Percent(decimal.Round(share, 3))}")
                : Say($"{formats.Exact(statement.Credited)} won, no target"),
            TierWords(statement, formats),
            width,
            Bar.Full - width,
            statement.Attainment >= 1 ? "good" : "accent");
    }

    /// <summary>The tier reached and what the next one needs.</summary>
    public static string TierWords(CommissionStatement statement, Formats formats)
    {
        var reached = Say($"Tier: {statement.Tier}, {CommissionCardRow.Rate(statement.TierRate)}");
        return statement.Next is { } next ? Say($"{reached}. {formats.Exact(next.Missing)} more for the next: {next.Name}, {CommissionCardRow.Rate(next.Rate)}.") : Say($"{reached}, the highest.");
    }
}
