using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.DataHealth;

/// <summary>The words that name one thing that is wrong with the data.</summary>
internal static class DataHealthWords
{
    /// <summary>The name of the check, or nothing where the data as a whole is meant.</summary>
    public static string? Check(Sentence sentence) => sentence switch
    {
        _ when sentence.Has("duplicate", "duplicates", "duplicated", "dupe", "dupes", "twice", "double", "doubles", "same") => Duplicates(sentence),
        _ when sentence.Has("similar", "alike") => sentence.Has("deal", "deals") ? "duplicate_deals" : "similar_accounts",
        _ when sentence.Has("left", "leavers", "leaver", "gone", "departed", "former", "ex", "inactive") => OfLeads(sentence) ? "leads_owner_left" : "owner_left",
        _ when sentence.Has("step", "steps") && sentence.Has("next") => "no_next_step",
        _ when sentence.Has("owner", "owners", "unowned", "ownerless", "unassigned", "orphan", "orphans", "orphaned", "nobody") => OfLeads(sentence) ? "leads_without_owner" : "no_owner",
        _ when sentence.Has("overdue", "past", "expired") => "overdue",
        _ when sentence.Has("date", "dates", "undated", "dateless") => "no_close_date",
        _ when sentence.Has("value", "values", "amount", "amounts", "price", "worth") => "no_value",
        _ when sentence.Has("account", "accounts", "customer", "company") && sentence.Has("deal", "deals") => "no_account",
        _ => null,
    };

    private static string Duplicates(Sentence sentence) =>
        sentence.Has("account", "accounts", "customer", "customers", "companies", "names") ? "similar_accounts" : sentence.Has("deal", "deals", "opportunities", "opps") ? "duplicate_deals" : "duplicates";

    private static bool OfLeads(Sentence sentence) => sentence.Has("lead", "leads");
}
