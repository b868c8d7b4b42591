using System.Globalization;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>An amount on a commission card.</summary>
/// <param name="Title">Whose, or for what.</param>
/// <param name="Details">How it comes about.</param>
/// <param name="Amount">To the cent.</param>
/// <param name="Open">What a tap on it shows.</param>
internal sealed record CommissionCardRow(string Title, string Details, string Amount, CardAction Open)
{
    public static CommissionCardRow Of(CommissionLine line, string scope, Formats formats) => new(
        line.DealName is { } deal ? $"{deal} ({line.Deal})" : CommissionLineNames.Of(line.Kind),
        line.Credit is { } credit && line.Rate is { } rate && line.Kind == CommissionLineKind.Rate
            ? $"{formats.Exact(credit)} × {Rate(rate)}, {line.Tier}"
            : Formats.Capital($"{(line.DealName is null ? "" : $"{CommissionLineNames.Of(line.Kind)}: ")}{line.Rule}"),
        formats.Exact(line.Amount),
        new("explain_commission", line.Deal is { Length: > 0 } id ? new() { ["deal"] = id, ["scope"] = scope } : new() { ["scope"] = scope }, null));

    public static CommissionCardRow Of(CommissionPerson person, Period period, Formats formats) => new(
        person.Person,
        $"{person.Plan} · {(person.Attainment is { } share ? Say($"{formats.Percent(decimal.Round(share, 3))} of {formats.Money(person.Target!.Value)}") : Say($"{formats.Money(person.Credited)}, no target"))}",
        formats.Exact(person.Total),
        new("get_commission", new() { ["period"] = period.ToString(), ["scope"] = $"rep:{person.Person}" }, null));

    /// <summary>A rate, as exactly as plans set them.</summary>
    public static string Rate(decimal rate) => rate.ToString("0.####%", CultureInfo.InvariantCulture);
}
