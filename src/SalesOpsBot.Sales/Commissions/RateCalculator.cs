using System.Globalization;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What the deals of a settlement earn at the plan's rates. Pure.</summary>
internal static class RateCalculator
{
    /// <summary>A line for each part of each deal, and one where a deal's cap cuts it off.</summary>
    public static IReadOnlyList<CommissionLine> Calculate(TierSlicer slicer, decimal? dealCap, Currency currency)
    {
        var lines = new List<CommissionLine>();
        var (exact, paid) = (0m, 0L);
        foreach (var (credit, slices) in slicer.Slices())
        {
            var before = paid;
            foreach (var slice in slices)
            {
                // Rounding the running sum, not each line, makes the lines add up however many there are.
                var own = slice.Credit * slice.Rate;
                exact += own;
                var rounded = decimal.ToInt64(decimal.Round(exact, 0, MidpointRounding.AwayFromZero));
                lines.Add(Line(credit, slice, own, new(rounded - paid, currency)));
                paid = rounded;
            }

            if (dealCap is { } cap && Money.Of(cap, currency) is var most && paid - before > most.MinorUnits) lines.Add(Cut(credit, new(paid - before, currency), most));
        }

        return lines;
    }

    private static CommissionLine Line(DealCredit credit, TierSlice slice, decimal exact, Money amount)
    {
        var unit = (decimal)amount.Currency.MinorPerUnit;
        var part = new Money(decimal.ToInt64(decimal.Round(slice.Credit, 0, MidpointRounding.AwayFromZero)), amount.Currency);
        return new()
        {
            Kind = CommissionLineKind.Rate,
            Rule = credit.TakesBack ? Say($"taken back in the same settlement; {slice.Rule}") : slice.Rule,
            Amount = amount,
            Working = Working(credit, slice, exact / unit, part),
            DealId = credit.Win.DealId,
            Deal = credit.Win.ExternalId,
            DealName = credit.Win.Name,
            On = credit.On,
            Credit = part,
            Share = credit.Part.Share,
            Rate = slice.Rate,
            Tier = slice.Tier,
            Rounding = (amount.MinorUnits - exact) / unit,
        };
    }

    private static string Working(DealCredit credit, TierSlice slice, decimal exact, Money part)
    {
        var shared = credit.Part.Share == 1 ? "" : Say($"{credit.Part} of {credit.Win.Value}: ");
        return string.Create(CultureInfo.InvariantCulture, $"{shared}{part} × {slice.Rate:0.####%} = {exact:#,0.00####}");
    }

    private static CommissionLine Cut(DealCredit credit, Money earned, Money most) => new()
    {
        Kind = CommissionLineKind.DealCap,
        Rule = Say($"at most {most} with one deal"),
        Amount = most - earned,
        Working = Say($"{earned} earned, {earned - most} above the cap"),
        DealId = credit.Win.DealId,
        Deal = credit.Win.ExternalId,
        DealName = credit.Win.Name,
        On = credit.On,
    };
}
