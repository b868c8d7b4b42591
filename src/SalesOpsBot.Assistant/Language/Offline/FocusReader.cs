using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Fills in what a call is about where the sentence only points at it: it, that meeting, them.</summary>
internal static class FocusReader
{
    private static readonly FrozenSet<string> AtOne = Lexicon.Set("pointers.atOne");

    // These make something new, which need be about nothing: only words that point say that it is.
    private static readonly string[] Free = ["book_meeting", "log_meeting", "add_task", "create_deal"];

    private static readonly FrozenSet<string> Owned = Lexicon.Set("pointers.owned");

    // What a question must be about; any of them will do.
    private static readonly FrozenDictionary<string, string[]> Needs = new Dictionary<string, string[]>
    {
        ["find_territory_owner"] = ["account", "region"],
        ["explain_lead_score"] = ["lead"],
        ["get_deal"] = ["deal"],
        ["simulate_commission"] = ["deals", "amount"],
    }.ToFrozenDictionary();

    /// <summary>Whether the call says by itself what it is about.</summary>
    public static bool NamesOne(PastCall call) => call.Arguments.ContainsKey("deals") || Thing.Kinds.Any(call.Arguments.ContainsKey);

    /// <summary>The argument by which a tool takes a thing; nothing where it takes none of its kind.</summary>
    public static string? Argument(ToolPrompt tool, Thing thing)
    {
        // Of several deals the account only says which: "the deal" of an account that has three of them is to be asked about.
        if (thing.Kind == "account" && tool.Arguments.ContainsKey("deals") && tool.Arguments.ContainsKey("deal")) return "deal";
        return tool.Arguments.ContainsKey(thing.Kind) ? thing.Kind : thing.Kind == "deal" && tool.Arguments.ContainsKey("deals") ? "deals" : null;
    }

    /// <summary>A question about what was spoken of last, where it names nothing and cannot do without: "who's the account owner?", "my commission if it closes".</summary>
    public static PastCall Ask(ToolPrompt tool, PastCall call, Sentence sentence, Conversation before)
    {
        if (sentence.Names.Count > 0 || sentence.Code is not null || !Needs.TryGetValue(tool.Name, out var need) || need.Any(call.Arguments.ContainsKey)) return call;
        if (before.Last("deal", "account", "lead") is not { } thing) return call;
        // "whose is it" of a deal: the deal says whose.
        if (tool.Name == "find_territory_owner" && thing.Kind == "deal" && !sentence.Has(Owned)) return new("get_deal", new Dictionary<string, object?> { ["deal"] = thing.Id });
        var argument = need.FirstOrDefault(n => n == thing.Kind) ?? (thing.Kind == "deal" ? need.FirstOrDefault(n => n is "deals") : null);
        if (argument is not null) return call.With(argument, thing.Id);
        return need.Contains("account") && thing.Kind == "deal" && before.Accounts.TryGetValue(thing.Id, out var account) ? call.With("account", account) : call;
    }

    /// <summary>The call about what was spoken of last among the kinds that the tool takes.</summary>
    public static PastCall Fill(ToolPrompt tool, PastCall call, Sentence sentence, Conversation before)
    {
        var points = sentence.Has(AtOne);
        // Whoever says "all" means more than the one that was spoken of.
        if (sentence.Has(PlaceWords.Wholes) || (!points && Free.Contains(tool.Name))) return call;
        // "my largest deal" is one that was shown alone, and never whatever else was spoken of.
        if (DealWords.Order(sentence) is not null && sentence.Has(Nouns.One("deal"))) return before.Shown is [{ Kind: "deal" } largest] && tool.Arguments.ContainsKey("deal") ? call.With("deal", largest.Id) : call;
        string[] kinds = [.. Thing.Kinds.Where(tool.Arguments.ContainsKey)];
        // A deal may be named by its account, and what is arranged is arranged with an account.
        if (before.Last([.. kinds, "account"]) is not { } thing) return call;
        var argument = tool.Name is "book_meeting" or "log_meeting" && thing.Kind == "deal" ? "account" : Argument(tool, thing) is { } taken ? taken : kinds.Contains("deal") ? "deal" : null;
        return argument is null ? call : call with { Arguments = new Dictionary<string, object?>(call.Arguments) { [argument] = thing.Id } };
    }
}
