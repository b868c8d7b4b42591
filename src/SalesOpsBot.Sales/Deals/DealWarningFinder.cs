using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Finds what is wrong with an open deal. Pure.</summary>
public static class DealWarningFinder
{
    /// <summary>Its close date has passed.</summary>
    public const string Overdue = "overdue";

    /// <summary>It has no close date.</summary>
    public const string NoCloseDate = "no_close_date";

    /// <summary>It is older than deals that are won.</summary>
    public const string Old = "old";

    /// <summary>It has been in its stage for long.</summary>
    public const string Stalled = "stalled";

    /// <summary>Nothing has happened for long.</summary>
    public const string NoActivity = "no_activity";

    /// <summary>Nobody has said what happens next.</summary>
    public const string NoNextStep = "no_next_step";

    /// <summary>It belongs to no account. Said of a deal that is looked at; it does not make a deal one at risk.</summary>
    public const string NoAccount = "no_account";

    /// <summary>The warnings that make an open deal one at risk, the most pressing first.</summary>
    public static IReadOnlyList<string> Risks { get; } = [Overdue, NoCloseDate, Old, Stalled, NoActivity, NoNextStep];

    /// <summary>The warnings of a deal, the most pressing first; none for a closed one.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="today">The day it is for the person who asks.</param>
    /// <param name="rules">The thresholds of its stage.</param>
    public static IReadOnlyList<DealWarning> Find(DealLine deal, DateOnly today, DealWarningRules rules) =>
        deal.Status == DealStatus.Open ? [.. All(deal, today, rules).OfType<DealWarning>()] : [];

    private static IEnumerable<DealWarning?> All(DealLine deal, DateOnly today, DealWarningRules rules)
    {
        var age = Since(deal.CreatedOn);
        yield return deal.CloseDate switch
        {
            null when (age ?? int.MaxValue) >= rules.UndatedDays => new(NoCloseDate, Say("It has no close date, so no forecast counts it.")),
            { } due when Since(due) >= rules.OverdueDays => new(Overdue, Say($"It should have closed {Days(Since(due))} ago.")),
            _ => null,
        };
        yield return rules.OldDays is { } longest && age > longest ? new(Old, Say($"It is {age} days old; after {longest} days no win is expected.")) : null;
        yield return Since(deal.StageSince) is { } inStage && inStage > rules.StalledDays ? new(Stalled, Say($"It has been in {deal.Stage} for {Days(inStage)}; more than {Days(rules.StalledDays)} is long.")) : null;
        yield return Since(deal.LastActivityOn) is { } quiet && quiet > rules.QuietDays ? new(NoActivity, Say($"Nothing has happened for {Days(quiet)}.")) : null;
        yield return string.IsNullOrWhiteSpace(deal.NextStep) && (age ?? int.MaxValue) >= rules.NoNextStepDays ? new(NoNextStep, Say("It has no next step.")) : null;
        yield return deal.Account is null ? new(NoAccount, Say("It belongs to no account.")) : null;

        int? Since(DateOnly? day) => today.DayNumber - day?.DayNumber;
    }

    private static string Days(int? days) => Say($"{days} {PhraseBook.Plural(days ?? 0, "day", "days")}");
}
