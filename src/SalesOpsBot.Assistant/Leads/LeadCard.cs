using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>The data of <c>cards/lead.json</c>.</summary>
internal sealed record LeadCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>The points that count.</summary>
    public required string Points { get; init; }

    public required string Grade { get; init; }

    /// <summary>The container style of the grade.</summary>
    public required string Style { get; init; }

    public required string Trend { get; init; }

    /// <summary>What lacks to the next threshold.</summary>
    public required string Threshold { get; init; }

    /// <summary>Who set the score by hand; nothing where nobody did.</summary>
    public string? Hand { get; init; }

    public required IReadOnlyList<Fact> Lines { get; init; }

    /// <summary>How likely it converts, against the company's average; or why that is not told.</summary>
    public required string Chance { get; init; }

    public required IReadOnlyList<Fact> Up { get; init; }

    public required IReadOnlyList<Fact> Down { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public static LeadCard From(LeadScoreReport report, Formats formats)
    {
        var lead = report.Lead;
        return new()
        {
            Frame = CardFrame.Of(report, LeadWords.Name(lead.Name, lead.Company), null, "explain_lead_score", LeadListCardRow.Explain(lead).Arguments, formats) with
            {
                Subtitle = string.Join(" · ", new[] { lead.ExternalId, lead.Title, lead.Owner ?? Say("no owner") }.OfType<string>().Select(LeadWords.Short)),
            },
            Points = formats.Number(lead.Points, 1),
            Grade = lead.Grade.ToString(),
            Style = LeadWords.Style(lead.Grade),
            Trend = lead.Frozen ? Say("set by hand") : LeadWords.Trend(lead.Trend),
            Threshold = report.NextThreshold,
            Hand = report.HandNote,
            Lines = [.. report.Score.Lines.Select(line => new Fact(LeadWords.Signed(line.Points, formats), $"{Formats.Capital(line.Reason)}: {LeadWords.Short(line.Detail)}"))],
            Chance = lead.Probability is { } probability
                ? Say($"{formats.Percent(Math.Round(probability, 2))} likely to become a deal; of all decided leads {formats.Percent(Math.Round(report.BaseRate ?? 0, 2))} did.")
                : report.ProbabilityNote ?? "",
            Up = [.. report.Up.Select(reason => LeadWords.Reason(reason, formats))],
            Down = [.. report.Down.Select(reason => LeadWords.Reason(reason, formats))],
            Facts = [.. All(report, formats).Where(fact => fact.Value is not null).Select(fact => new Fact(fact.Title, fact.Value!))],
        };
    }

    private static IEnumerable<(string Title, string? Value)> All(LeadScoreReport report, Formats formats)
    {
        var lead = report.Lead;
        yield return (Say("Status"), Formats.Capital(LeadWords.Status(lead.Status)));
        yield return (Say("Would go to"), report.Route is { } route ? $"{route.To ?? Say("nobody")}. {route.Reason}" : null);
        yield return (Say("Source"), lead.Source is { } source ? LeadWords.Short(source) : null);
        yield return (Say("Arrived"), formats.Instant(lead.ArrivedAt));
        yield return (Say("Last activity"), lead.LastActivityAt is { } last ? formats.Instant(last) : null);
    }
}
