using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>Where a commission parts from what was expected.</summary>
/// <param name="Verdict">What the difference comes from, as a sentence.</param>
/// <param name="Step">The first step at which the two part; nothing where none was found.</param>
/// <param name="Here">How the plan works it out.</param>
/// <param name="There">How the expected figure would have it.</param>
internal sealed record CommissionCardDifference(string Verdict, string? Step, string Here, string There)
{
    public static CommissionCardDifference From(CommissionDifference difference, Formats formats) => new(
        Words(difference, formats),
        difference.FirstStep?.Step,
        difference.FirstStep?.Here ?? Say("no such step"),
        difference.FirstStep?.There ?? Say("no such step"));

    private static string Words(CommissionDifference difference, Formats formats)
    {
        var (expected, calculated, gap) = (formats.Exact(difference.Expected), formats.Exact(difference.Calculated), formats.Change(difference.Difference));
        return difference switch
        {
            { Same: true } => Say($"You expected {expected}, and that is what it comes to."),
            { Assumption: { } otherwise, Exact: true } => Say($"You expected {expected}; it comes to {calculated} ({gap}). Yours would be right if {otherwise}."),
            { Assumption: { } otherwise, Assumed: { } assumed } => Say($"You expected {expected}; it comes to {calculated} ({gap}). No single change gives your figure; the nearest is {formats.Exact(assumed)}, if {otherwise}."),
            _ => Say($"You expected {expected}; it comes to {calculated} ({gap}). No single change to the plan, the deals or the balance explains that; compare the steps."),
        };
    }
}
