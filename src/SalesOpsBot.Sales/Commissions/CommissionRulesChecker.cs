namespace SalesOpsBot.Sales.Commissions;

/// <summary>Says what is wrong with the rules of a plan before anybody is paid by them. Pure.</summary>
public static class CommissionRulesChecker
{
    private const int MostInstalments = 60;
    private const int LongestWindow = 3660;

    /// <summary>Where something is wrong, as a path of the JSON form such as <c>tiers[1].rate</c>, and a sentence that says what.</summary>
    public static IEnumerable<(string Path, string Sentence)> Check(CommissionRules rules) =>
        [.. Pay(rules), .. Tiers(rules), .. Bounds(rules), .. Spiffs(rules), .. Clawback(rules)];

    private static IEnumerable<(string Path, string Sentence)> Pay(CommissionRules rules)
    {
        if (rules.BasePay < 0) yield return ("basePay", "Base pay can't be negative.");
        if (rules.Target is <= 0) yield return ("target", "A target must be above zero; leave it out to go by the person's quota.");
        if (!IsShare(rules.Rate)) yield return ("rate", Share(rules.Rate));
        if (rules.Draw is { Amount: <= 0 }) yield return ("draw.amount", "A draw must be above zero; leave it out where there is none.");
    }

    private static IEnumerable<(string Path, string Sentence)> Tiers(CommissionRules rules)
    {
        for (var i = 0; i < rules.Tiers.Count; i++)
        {
            var (tier, path) = (rules.Tiers[i], $"tiers[{i}]");
            if (tier.From < 0) yield return ($"{path}.from", "A tier can't begin below zero.");
            if (rules.TiersMeasure == TierMeasure.Attainment && tier.From > 100) yield return ($"{path}.from", $"This tier begins at {tier.From * 100:0}% of the target; write 1 for 100%, or set tiersMeasure to amount.");
            if (rules.Tiers.Take(i).Any(t => t.From == tier.From)) yield return ($"{path}.from", "Two tiers begin at the same point.");
            if (tier.Rate is null == tier.Times is null) yield return (path, "A tier needs either a rate or times, a multiple of the base rate.");
            if (tier.Rate is { } rate && !IsShare(rate)) yield return ($"{path}.rate", Share(rate));
            if (tier.Times is { } times && (times < 0 || !IsShare(times * rules.Rate))) yield return ($"{path}.times", "The multiple must give a rate from 0 to 1.");
        }
    }

    private static IEnumerable<(string Path, string Sentence)> Bounds(CommissionRules rules)
    {
        if (rules.Floor is { Attainment: null, PayOut: null }) yield return ("floor", "A floor needs an attainment, a payOut or both.");
        if (rules.Floor is { Attainment: <= 0 or > 10 }) yield return ("floor.attainment", "The floor must be above 0; 0.5 is half of the target.");
        if (rules.Floor is { PayOut: <= 0 }) yield return ("floor.payOut", "The least that is paid must be above zero.");
        if (rules.Cap is { Period: null, Deal: null }) yield return ("cap", "A cap needs a period, a deal or both.");
        if (rules.Cap is { Period: <= 0 }) yield return ("cap.period", "A cap must be above zero.");
        if (rules.Cap is { Deal: <= 0 }) yield return ("cap.deal", "A cap must be above zero.");
        if (rules is { Cap.Period: { } most, Floor.PayOut: { } least } && least > most) yield return ("floor.payOut", "The least that is paid lies above the cap.");
    }

    private static IEnumerable<(string Path, string Sentence)> Spiffs(CommissionRules rules)
    {
        for (var i = 0; i < rules.Spiffs.Count; i++)
        {
            var (spiff, path) = (rules.Spiffs[i], $"spiffs[{i}]");
            if (string.IsNullOrWhiteSpace(spiff.Name)) yield return ($"{path}.name", "An extra needs a name, for the statement.");
            if (spiff.To < spiff.From) yield return ($"{path}.to", "The last day lies before the first.");
            if (spiff.Amount is null == spiff.Rate is null) yield return (path, "An extra needs either an amount or a rate.");
            if (spiff.Amount is <= 0) yield return ($"{path}.amount", "An extra must be above zero.");
            if (spiff.Rate is { } rate && !IsShare(rate)) yield return ($"{path}.rate", Share(rate));
        }
    }

    private static IEnumerable<(string Path, string Sentence)> Clawback(CommissionRules rules)
    {
        if (rules.Clawback is not { } terms) yield break;
        if (terms.WithinDays is < 1 or > LongestWindow) yield return ("clawback.withinDays", $"The window must be 1 to {LongestWindow} days.");
        if (terms.Instalments is < 1 or > MostInstalments) yield return ("clawback.instalments", $"There must be 1 to {MostInstalments} instalments.");
    }

    private static bool IsShare(decimal rate) => rate is >= 0 and <= 1;

    private static string Share(decimal rate) => FormattableString.Invariant($"A rate must be 0 to 1: write {(rate is > 1 and <= 100 ? rate / 100 : 0.1m)} for {(rate is > 1 and <= 100 ? rate : 10)}%.");
}
