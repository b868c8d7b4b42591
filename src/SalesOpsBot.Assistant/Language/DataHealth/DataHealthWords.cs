using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.DataHealth;

/// <summary>The words that name one thing that is wrong with the data.</summary>
internal static class DataHealthWords
{
    private static readonly FrozenSet<string> Duplicated = Lexicon.Set("dataHealth.duplicated");
    private static readonly FrozenSet<string> Left = Lexicon.Set("dataHealth.left");
    private static readonly FrozenSet<string> Owners = Lexicon.Set("dataHealth.owners");
    private static readonly FrozenSet<string> Overdue = Lexicon.Set("dataHealth.overdue");
    private static readonly FrozenSet<string> Dates = Lexicon.Set("dataHealth.dates");
    private static readonly FrozenSet<string> Values = Lexicon.Set("dataHealth.values");
    private static readonly FrozenSet<string> Accounts = Lexicon.Set("dataHealth.accounts");
    private static readonly FrozenSet<string> AccountNames = Lexicon.Set("dataHealth.accountNames");
    private static readonly FrozenSet<string> Deals = Lexicon.Set("dataHealth.deals");
    private static readonly FrozenSet<string> Similar = Lexicon.Set("dataHealth.similar");
    private static readonly FrozenSet<string> OfDeals = Lexicon.Set("dataHealth.ofDeals");
    private static readonly FrozenSet<string> OfLeads = Lexicon.Set("dataHealth.ofLeads");
    private static readonly Idioms NextStep = new(Lexicon.Phrases("dataHealth.nextStep"));

    /// <summary>The name of the check, or nothing where the data as a whole is meant.</summary>
    public static string? Check(Sentence sentence) => sentence switch
    {
        _ when sentence.Has(Duplicated) => Duplicates(sentence),
        _ when sentence.Has(Similar) => sentence.Has(OfDeals) ? "duplicate_deals" : "similar_accounts",
        _ when sentence.Has(Left) => sentence.Has(OfLeads) ? "leads_owner_left" : "owner_left",
        _ when sentence.Has(NextStep) => "no_next_step",
        _ when sentence.Has(Owners) => sentence.Has(OfLeads) ? "leads_without_owner" : "no_owner",
        _ when sentence.Has(Overdue) => "overdue",
        _ when sentence.Has(Dates) => "no_close_date",
        _ when sentence.Has(Values) => "no_value",
        _ when sentence.Has(Accounts) && sentence.Has(OfDeals) => "no_account",
        _ => null,
    };

    private static string Duplicates(Sentence sentence) =>
        sentence.Has(AccountNames) ? "similar_accounts" : sentence.Has(Deals) ? "duplicate_deals" : "duplicates";
}
