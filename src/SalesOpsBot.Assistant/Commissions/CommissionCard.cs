using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>The data of <c>cards/commission.json</c>.</summary>
internal sealed record CommissionCard : IFramedCard
{
    /// <summary>Rows of one sort that a card holds; the rest is summed up.</summary>
    public const int MostRows = 8;

    public required CardFrame Frame { get; init; }

    public required string Total { get; init; }

    /// <summary>What the total is made of, a sentence.</summary>
    public required string Parts { get; init; }

    /// <summary>Attainment and tier of each settlement; empty where several people are asked about.</summary>
    public required IReadOnlyList<CommissionCardSettlement> Settlements { get; init; }

    /// <summary>Deals and extras, what earned most first.</summary>
    public required IReadOnlyList<CommissionCardRow> Lines { get; init; }

    /// <summary>What is not a deal's: base pay, caps, clawbacks, draw.</summary>
    public required IReadOnlyList<CommissionCardRow> Adjustments { get; init; }

    /// <summary>Each person's sum, where several are asked about.</summary>
    public required IReadOnlyList<CommissionCardRow> People { get; init; }

    /// <summary>What the card has no room for; nothing where it shows all.</summary>
    public string? More { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Traces the whole statement; nothing where several people are asked about.</summary>
    public CardAction? Explain { get; init; }

    public static CommissionCard From(CommissionReport report, Formats formats)
    {
        var scope = report.Scope;
        var deals = report.Statements.SelectMany(s => s.Lines).Where(l => l.Kind is CommissionLineKind.Rate or CommissionLineKind.Spiff).OrderByDescending(l => l.Amount.MinorUnits).ToList();
        var others = report.Statements.SelectMany(s => s.Lines).Where(l => l.Kind is not (CommissionLineKind.Rate or CommissionLineKind.Spiff)).ToList();
        IReadOnlyList<CommissionPerson> people = report.Statements.Count > 0 ? [] : report.People;
        return new()
        {
            Frame = CardFrame.Of(report, "Commission", formats.Period(report.Period), "get_commission", Arguments(report), formats),
            Total = formats.Exact(report.Total),
            Parts = Sentence(report, formats),
            Settlements = [.. report.Statements.TakeLast(MostRows).Select(s => CommissionCardSettlement.From(s, formats))],
            Lines = [.. deals.Take(MostRows).Select(l => CommissionCardRow.Of(l, scope, formats))],
            Adjustments = [.. others.Take(MostRows).Select(l => CommissionCardRow.Of(l, scope, formats))],
            People = [.. people.Take(MostRows).Select(p => CommissionCardRow.Of(p, report.Period, formats))],
            More = Rest([.. deals.Skip(MostRows).Concat(others.Skip(MostRows)).Select(l => l.Amount)], [.. people.Skip(MostRows).Select(p => p.Total)], formats),
            Notes = [.. report.Notes.Distinct().Take(MostRows)],
            Explain = report.Statements.Count > 0 ? new("explain_commission", Arguments(report), null) : null,
        };
    }

    private static string Sentence(CommissionReport report, Formats formats)
    {
        List<string> parts = [Say($"{formats.Exact(report.Earned)} earned")];
        if (report.BasePay.MinorUnits != 0) parts.Insert(0, Say($"{formats.Exact(report.BasePay)} base pay"));
        if (report.Adjustments.MinorUnits != 0) parts.Add(Say($"{formats.Change(report.Adjustments)} adjusted"));
        return Say($"to be paid: {string.Join(", ", parts)}.");
    }

    private static JsonObject Arguments(CommissionReport report) => new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope };

    private static string? Rest(IReadOnlyList<Money> lines, IReadOnlyList<Money> people, Formats formats) => (lines, people) switch
    {
        ([_, ..], _) => Say($"and {formats.Count(lines.Count, "more line", "more lines")}, {formats.Exact(lines.Aggregate((a, b) => a + b))}"),
        (_, [_, ..]) => Say($"and {formats.Count(people.Count, "more person", "more people")}, {formats.Exact(people.Aggregate((a, b) => a + b))}"),
        _ => null,
    };
}
