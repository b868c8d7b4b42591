using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.DataHealth;

/// <summary>What each issue is called, and what to do about it.</summary>
public static class DataIssueWords
{
    private const string Duplicates = "duplicates";

    private static readonly Dictionary<DataIssue, (string Name, Phrase Title, Phrase Advice)> Words = new()
    {
        [DataIssue.NoCloseDate] = ("no_close_date", "Open deals without a close date", "Give each one a date: without it no forecast counts the deal."),
        [DataIssue.Overdue] = ("overdue", "Open deals past their close date", "Move the date, or close the deal as won or lost."),
        [DataIssue.NoNextStep] = ("no_next_step", "Open deals without a next step", "Say what happens next, or let the deal go."),
        [DataIssue.NoValue] = ("no_value", "Open deals without a value", "Put in a value: in every sum the deal is worth nothing."),
        [DataIssue.DuplicateDeals] = ("duplicate_deals", "Open deals that look like another one", "They share account, product and value: where it is one deal, close the other."),
        [DataIssue.SimilarAccounts] = ("similar_accounts", "Accounts with nearly the same name", "Where it is one company, keep one name and move its deals there."),
        [DataIssue.NoAccount] = ("no_account", "Open deals whose account is unknown", "Write the account's name as the list of accounts has it, or add the account."),
        [DataIssue.NoOwner] = ("no_owner", "Open deals whose owner is unknown", "Assign them: only sales operations see them now."),
        [DataIssue.OwnerLeft] = ("owner_left", "Open deals of people who left", "Hand them over to somebody who is here."),
        [DataIssue.LeadsWithoutOwner] = ("leads_without_owner", "Open leads without an owner", "Assign them: nobody answers them now."),
        [DataIssue.LeadsOwnerLeft] = ("leads_owner_left", "Open leads of people who left", "Hand them over to somebody who is here."),
    };

    /// <summary>The name in arguments: <c>no_close_date</c>.</summary>
    public static string Name(DataIssue issue) => Words[issue].Name;

    /// <summary>For people.</summary>
    public static string Title(DataIssue issue) => Words[issue].Title;

    /// <summary>What to do.</summary>
    public static string Advice(DataIssue issue) => Words[issue].Advice;

    /// <summary>Reads the argument <c>check</c>: one issue, or <c>duplicates</c> for those of deals and of accounts; nothing means all that there are.</summary>
    public static Outcome<DataIssue[]> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Array.Empty<DataIssue>();
        if (string.Equals(text.Trim(), Duplicates, StringComparison.OrdinalIgnoreCase)) return new[] { DataIssue.DuplicateDeals, DataIssue.SimilarAccounts };
        var named = Words.Where(w => string.Equals(w.Value.Name, text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(w => w.Key).ToArray();
        return named.Length > 0 ? named : Problem.Invalid("check", $"I don't check “{text.Trim()}”. I check: {string.Join(", ", Words.Values.Select(w => w.Name))}.");
    }
}
