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

    /// <summary>The name of the check, or nothing where the data as a whole is meant.</summary>
    public static string? Check(Sentence sentence) => sentence switch
    {
        _ when sentence.Has(Duplicated) => Duplicates(sentence),
        _ when sentence.Has("similar", "alike") => sentence.Has("deal", "deals") ? "duplicate_deals" : "similar_accounts",
        _ when sentence.Has(Left) => OfLeads(sentence) ? "leads_owner_left" : "owner_left",
        _ when sentence.Has("step", "steps") && sentence.Has("next") => "no_next_step",
        _ when sentence.Has(Owners) => OfLeads(sentence) ? "leads_without_owner" : "no_owner",
        _ when sentence.Has(Overdue) => "overdue",
        _ when sentence.Has(Dates) => "no_close_date",
        _ when sentence.Has(Values) => "no_value",
        _ when sentence.Has(Accounts) && sentence.Has("deal", "deals") => "no_account",
        _ => null,
    };

    private static string Duplicates(Sentence sentence) =>
        sentence.Has(AccountNames) ? "similar_accounts" : sentence.Has(Deals) ? "duplicate_deals" : "duplicates";

    private static bool OfLeads(Sentence sentence) => sentence.Has("lead", "leads");
}
