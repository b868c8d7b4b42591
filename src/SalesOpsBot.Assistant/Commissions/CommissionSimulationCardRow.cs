using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>A figure as it stands and as it would be.</summary>
/// <param name="Title">Which.</param>
/// <param name="Now">As it stands.</param>
/// <param name="Then">As it would be.</param>
internal sealed record CommissionSimulationCardRow(string Title, string Now, string Then)
{
    public static IReadOnlyList<CommissionSimulationCardRow> All(CommissionSimulation simulation, Formats formats)
    {
        var (now, then) = (simulation.Now, simulation.Then);
        return
        [
            new(Say("Pay-out"), formats.Exact(now.Total), formats.Exact(then.Total)),
            new(Say("Won towards target"), formats.Exact(now.Credited), formats.Exact(then.Credited)),
            new(Say("Attainment"), Share(now.Attainment, formats), Share(then.Attainment, formats)),
            new(Say("Tier"), Tier(now), Tier(then)),
            .. Forecast(Say("Forecast"), simulation.Forecast, formats),
            .. simulation.Team is { } team ? Forecast(Say($"Forecast, {team.Label}"), team, formats) : [],
        ];
    }

    private static IEnumerable<CommissionSimulationCardRow> Forecast(string title, SimulatedForecast forecast, Formats formats)
    {
        if (forecast is not { Expected: { } expected, ExpectedThen: { } then }) yield break;
        yield return new(title, formats.Money(expected), formats.Money(then));
        if (forecast.Attainment is not null) yield return new(title.Replace("Forecast", "Quota won", StringComparison.Ordinal), Share(forecast.Attainment, formats), Share(forecast.AttainmentThen, formats));
    }

    private static string Share(decimal? share, Formats formats) => share is { } known ? formats.Percent(decimal.Round(known, 3)) : "–";

    private static string Tier(CommissionStatement statement) => $"{statement.Tier}, {CommissionCardRow.Rate(statement.TierRate)}";
}
