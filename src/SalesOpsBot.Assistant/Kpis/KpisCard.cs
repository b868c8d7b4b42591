using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Kpis;

/// <summary>The data of <c>cards/kpis.json</c>.</summary>
internal sealed record KpisCard : IFramedCard
{
    private const int Large = 6;
    private const int InRow = 2;

    public required CardFrame Frame { get; init; }

    /// <summary>What the changes are measured against.</summary>
    public required string ComparedWith { get; init; }

    /// <summary>The figures most asked for, side by side.</summary>
    public required IReadOnlyList<KpisCardRow> Rows { get; init; }

    /// <summary>The others, one below the other.</summary>
    public required IReadOnlyList<KpisCardFigure> Others { get; init; }

    /// <summary>The figures that the data does not allow, with the reason.</summary>
    public required IReadOnlyList<Fact> Unknown { get; init; }

    /// <summary>Shows the forecast of the same period.</summary>
    public required CardAction Forecast { get; init; }

    /// <summary>Shows all open deals by stage.</summary>
    public required CardAction Pipeline { get; init; }

    public static KpisCard From(KpiReport report, Formats formats)
    {
        var known = report.Kpis.Where(kpi => kpi.Value is not null).Select(kpi => KpisCardFigure.From(kpi, new(report.Currency), formats)).ToList();
        return new()
        {
            Frame = CardFrame.Of(report, "Key figures", formats.Period(report.Period), "get_kpis", Arguments(report), formats),
            ComparedWith = $"Changes against {formats.Period(report.ComparedWith)}",
            Rows = [.. known.Take(Large).Chunk(InRow).Select(row => new KpisCardRow(row))],
            Others = [.. known.Skip(Large)],
            Unknown = [.. report.Kpis.Where(kpi => kpi.Value is null).Select(kpi => new Fact(kpi.Title, kpi.Note ?? "not known"))],
            Forecast = new("get_forecast", Arguments(report), null),
            Pipeline = new("get_pipeline", new JsonObject { ["scope"] = report.Scope }, null),
        };
    }

    private static JsonObject Arguments(KpiReport report) => new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope };
}
