using System.Globalization;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What deals earn by short-term extras. Pure.</summary>
internal static class SpiffCalculator
{
    /// <summary>A line for each deal and each extra that it fits; a deal that was taken back in the same settlement, or is worth nothing, earns none.</summary>
    public static IEnumerable<CommissionLine> Calculate(CommissionRules rules, IReadOnlyList<DealCredit> credits, Currency currency)
    {
        var standing = credits.GroupBy(c => c.Win.DealId).Where(g => g.Sum(c => c.Amount.MinorUnits) > 0).Select(g => g.Key).ToHashSet();
        foreach (var credit in credits.Where(c => !c.TakesBack && standing.Contains(c.Win.DealId)))
        {
            var earned = rules.Spiffs.Where(s => s.Fits(credit.Win.Product, credit.Win.WonOn)).Select(s => Line(s, credit, currency)).ToList();
            foreach (var line in rules.SpiffsStack ? earned : earned.OrderByDescending(l => l.Amount.MinorUnits).Take(1)) yield return line;
        }
    }

    private static CommissionLine Line(Spiff spiff, DealCredit credit, Currency currency)
    {
        var amount = spiff.Amount is { } each ? credit.Part.Take(Money.Of(each, currency)) : credit.Amount.Times(spiff.Rate ?? 0);
        return new()
        {
            Kind = CommissionLineKind.Spiff,
            Rule = Say($"extra “{spiff.Name}”: {spiff.Product ?? Say("any product")}, won {spiff.From:O} to {spiff.To:O}"),
            Amount = amount,
            Working = spiff.Amount is null
                ? string.Create(CultureInfo.InvariantCulture, $"{credit.Amount} × {spiff.Rate ?? 0:0.####%}")
                : credit.Part.Share == 1 ? Say("for each deal") : Say($"{credit.Part} of {Money.Of(spiff.Amount.Value, currency)}"),
            DealId = credit.Win.DealId,
            Deal = credit.Win.ExternalId,
            DealName = credit.Win.Name,
            On = credit.On,
            Credit = credit.Amount,
            Share = credit.Part.Share,
            Rate = spiff.Rate,
        };
    }
}
