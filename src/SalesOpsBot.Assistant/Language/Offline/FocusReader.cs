using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Fills in what a call is about where the sentence only points at it: it, that meeting, them.</summary>
internal static class FocusReader
{
    // These make something new, which need be about nothing: only words that point say that it is.
    private static readonly string[] Free = ["book_meeting", "log_meeting", "add_task", "create_deal"];

    /// <summary>Whether the call says by itself what it is about.</summary>
    public static bool NamesOne(PastCall call) => call.Arguments.ContainsKey("deals") || Thing.Kinds.Any(call.Arguments.ContainsKey);

    /// <summary>The call about what was spoken of last among the kinds that the tool takes.</summary>
    public static PastCall Fill(ToolPrompt tool, PastCall call, Sentence sentence, Conversation before)
    {
        var points = sentence.Has("it", "that", "this", "them", "they", "their", "him", "her", "its", "there", "one");
        // Whoever says "all" means more than the one that was spoken of.
        if (sentence.Has("all", "both") || (!points && Free.Contains(tool.Name))) return call;
        string[] kinds = [.. Thing.Kinds.Where(tool.Arguments.ContainsKey)];
        // A deal may be named by its account, and what is arranged is arranged with an account.
        if (before.Last([.. kinds, "account"]) is not { } thing) return call;
        var argument = tool.Name is "book_meeting" or "log_meeting" && thing.Kind == "deal" ? "account" : kinds.Contains(thing.Kind) ? thing.Kind : kinds.Contains("deal") ? "deal" : null;
        return argument is null ? call : call with { Arguments = new Dictionary<string, object?>(call.Arguments) { [argument] = thing.Id } };
    }
}
