using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Kpis;

/// <summary>The data of <c>cards/kpis.json</c>.</summary>
internal sealed record KpisCard : IFramedCard
{
    private const int Large = 6;
    private const int InRow = 2;
    private const int MostPeople = 15;

    public required CardFrame Frame { get; init; }

    /// <summary>What the changes are measured against.</summary>
    public required string ComparedWith { get; init; }

    /// <summary>What the figures mean, warnings first.</summary>
    public required IReadOnlyList<KpisCardNote> Notes { get; init; }

    /// <summary>The figures most asked for, side by side.</summary>
    public required IReadOnlyList<KpisCardRow> Rows { get; init; }

    /// <summary>The others, by what they are about.</summary>
    public required IReadOnlyList<KpisCardSection> Sections { get; init; }

    /// <summary>Where the time of each person goes.</summary>
    public required IReadOnlyList<Fact> Time { get; init; }

    /// <summary>The figures that the data does not allow, with what they need; nothing where it allows all.</summary>
    public string? Unknown { get; init; }

    /// <summary>Shows the forecast of the same period.</summary>
    public required CardAction Forecast { get; init; }

    /// <summary>Shows all open deals by stage.</summary>
    public required CardAction Pipeline { get; init; }

    public static KpisCard From(KpiReport report, Formats formats)
    {
        var known = report.Kpis.Where(kpi => kpi.Value is not null).ToList();
        return new()
        {
            Frame = CardFrame.Of(report, report.Focus is { } focus ? Title(focus) : Say("Key figures"), formats.Period(report.Period), "get_kpis", Arguments(report), formats),
            ComparedWith = Against(report, formats),
            Notes = [.. report.Notes.OrderByDescending(n => n.IsWarning).Select(n => n.IsWarning ? new KpisCardNote($"⚠ {n.Message}", "warning") : new(n.Message, "default"))],
            Rows = [.. known.Take(Large).Select(Figure).Chunk(InRow).Select(row => new KpisCardRow(row))],
            Sections = [.. known.Skip(Large).GroupBy(kpi => kpi.Group).Select(group => new KpisCardSection(Title(group.Key), [.. group.Select(Figure)]))],
            Time = [.. report.Time.Take(MostPeople).Select(time => new Fact(time.Person, Spent(time, formats)))],
            Unknown = Missing(report.Kpis),
            Forecast = new("get_forecast", new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope }, null),
            Pipeline = new("get_pipeline", new JsonObject { ["scope"] = report.Scope }, null),
        };

        KpisCardFigure Figure(Kpi kpi) => KpisCardFigure.From(kpi, new(report.Currency), formats);
    }

    /// <summary>The figures that are missing, by what they need; nothing where none is.</summary>
    public static string? Missing(IEnumerable<Kpi> kpis)
    {
        var reasons = kpis.Where(kpi => kpi.Value is null).GroupBy(kpi => kpi.Note ?? Say("not known")).Select(g => $"{string.Join(", ", g.Select(kpi => kpi.Title))} ({g.Key})").ToList();
        return reasons.Count == 0 ? null : Say($"No figure for: {string.Join("; ", reasons)}.");
    }

    private static string Against(KpiReport report, Formats formats) => report switch
    {
        { Focus: KpiFocus.TeamSize } => Say("People and revenue as they are today"),
        { YearBeforeKnown: true } => Say($"Changes against {formats.Period(report.ComparedWith)}, and on last year against {formats.Period(report.YearBefore)}"),
        { YearBeforeKnown: false } => Say($"Changes against {formats.Period(report.ComparedWith)}; nothing is known of {formats.Period(report.YearBefore)}"),
        _ => Say($"Changes against {formats.Period(report.ComparedWith)}"),
    };

    private static string Spent(JobTime time, Formats formats)
    {
        var parts = string.Join(", ", time.HoursByJob.OrderByDescending(h => h.Value).Select(h => $"{KpiAdviser.Words(h.Key)} {formats.Number(h.Value, 1)} h"));
        return Say($"{parts}; {formats.Percent(decimal.Round(time.OtherShare, 4, MidpointRounding.AwayFromZero))} on other jobs");
    }

    private static string Title(KpiFocus focus) => focus switch
    {
        KpiFocus.Inbound => Say("Key figures: inbound"),
        KpiFocus.Prospecting => Say("Key figures: prospecting"),
        KpiFocus.Closing => Say("Key figures: closing"),
        KpiFocus.Success => Say("Key figures: customer success"),
        KpiFocus.Time => Say("Where the time goes"),
        KpiFocus.TeamSize => Say("Team size"),
    };

    private static string Title(KpiGroup group) => group switch
    {
        KpiGroup.Results => Say("More results"),
        KpiGroup.Efficiency => Say("Efficiency"),
        KpiGroup.Leads => Say("Leads"),
        KpiGroup.Customers => Say("Customers"),
        KpiGroup.Pipeline => Say("Pipeline now"),
    };

    private static JsonObject Arguments(KpiReport report)
    {
        var arguments = new JsonObject { ["period"] = report.Period.ToString(), ["scope"] = report.Scope };
        if (report.Focus is { } focus) arguments["focus"] = KpiFocusArgument.Name(focus);
        return arguments;
    }
}
