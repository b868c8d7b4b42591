using System.Globalization;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Receipts of commission: the lines of the statements, written out.</summary>
internal static class CommissionReceipts
{
    private const int Version = 1;

    /// <summary>Lines written out; a receipt has to fit a card, and the statement has every line.</summary>
    private const int WrittenOut = 30;

    private static string Definition =>
        Say("base pay + Σ (credited value × rate of its tier) − what the cap per deal cuts off ∓ held and released by payments, within floor and cap of the settlement, + extras − clawbacks ± draw; " +
        "fractions of a cent are carried from line to line");

    /// <summary>The receipt of some statements.</summary>
    public static Receipt Of(IReadOnlyList<CommissionStatement> statements, params IEnumerable<LeftOut> leftOut) =>
        new(Say("commission"), Version, Definition, statements.Sum(s => s.Lines.LongCount(l => l.Kind == CommissionLineKind.Rate)))
        {
            Steps = [.. statements.SelectMany(s => Steps(s, WrittenOut / statements.Count))],
            LeftOut = [.. LeftOut(statements), .. leftOut],
        };

    /// <summary>The receipt of many people's sums.</summary>
    public static Receipt OfPeople(IReadOnlyList<CommissionStatement> statements, params IEnumerable<LeftOut> leftOut) => Of(statements, leftOut) with
    {
        Steps = [.. statements.OrderByDescending(s => s.Total.MinorUnits).Take(WrittenOut).Select(s => new ReceiptStep(s.Person, Say($"{s.Plan}, {s.Period}: {s.Credited} credited, {s.BasePay} base pay + {s.Earned} earned + {s.Adjustments} adjusted"), s.Total.ToString()))],
    };

    /// <summary>A line, written out.</summary>
    public static ReceiptStep Step(CommissionLine line) => new(
        line.DealName is { } deal ? line.Deal is { Length: > 0 } id ? $"{deal} ({id})" : deal : CommissionLineNames.Of(line.Kind),
        line.Rounding == 0 ? $"{line.Rule}: {line.Working}" : Say($"{line.Rule}: {line.Working}; rounding {line.Rounding:+0.00######;-0.00######}"),
        line.Amount.ToString());

    private static IEnumerable<ReceiptStep> Steps(CommissionStatement statement, int most) =>
    [
        new(Say("Plan"), Say($"{statement.Plan}, version {statement.PlanVersion} in force from {statement.PlanValidFrom:O}{Imported(statement.PlanKeptAt)}; {statement.Period}"), statement.Plan),
        new(Say("Attainment"), statement.Target is { } target ? $"{statement.Credited} ÷ {target}" : Say($"{statement.Credited}, no target known"), statement.Attainment is { } share ? share.ToString("0.00%", CultureInfo.InvariantCulture) : "–"),
        .. statement.Quotas.Select(Step),
        .. statement.Lines.Take(most).Select(Step),
        .. statement.Lines.Count > most ? [Rest([.. statement.Lines.Skip(most)])] : Array.Empty<ReceiptStep>(),
        new(Say("Total"), Say($"{statement.BasePay} base pay + {statement.Earned} earned + {statement.Adjustments} adjusted"), statement.Total.ToString()),
    ];

    private static ReceiptStep Step(Quota quota) => new(
        Say("Quota"),
        Say($"{Period.Between(quota.Start, quota.End)}, in force from {(quota.ValidFrom > quota.Start ? quota.ValidFrom : quota.Start):O}{Imported(quota.KeptAt)}"),
        Say($"version {quota.Version}"));

    /// <summary>When a version was imported; what the sample's generator made was not.</summary>
    private static string Imported(DateTimeOffset keptAt) => keptAt == default ? "" : Say($", imported {DateOnly.FromDateTime(keptAt.UtcDateTime):O}");

    private static ReceiptStep Rest(IReadOnlyList<CommissionLine> lines) => new(
        Say($"{lines.Count:N0} more lines"),
        Say("each written out in the statement, and when its deal is asked about"),
        lines.Select(l => l.Amount).Aggregate((a, b) => a + b).ToString());

    private static IEnumerable<LeftOut> LeftOut(IReadOnlyList<CommissionStatement> statements) =>
        statements.Sum(s => s.WithoutValue) is > 0 and var rows ? [new(rows, Say("won deals without a value in the company's currency: they earn nothing here"))] : [];
}
