using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Fills in what a change is about where the sentence only points at it: it, that deal, them.</summary>
internal static class FocusReader
{
    private static readonly string[] Subjects = ["deal", "deals", "account", "lead", "meeting", "task", "approval"];

    /// <summary>Whether the call says by itself what it is about.</summary>
    public static bool NamesOne(PastCall call) => Array.Exists(Subjects, s => call.Arguments.ContainsKey(s));

    /// <summary>The call about what was spoken of last, where it says nothing else.</summary>
    public static PastCall Fill(ToolPrompt tool, PastCall call, Sentence sentence, Conversation before)
    {
        var points = sentence.Has("it", "that", "this", "them", "they", "their", "him", "her", "its", "there", "one");
        var (argument, value) = tool.Name switch
        {
            "decide_approval" => ("approval", Picked(sentence, before.ApprovalsShown) ?? (before.ApprovalsShown is [var only] && !sentence.Has("all") ? only : null)),
            "update_deal" or "close_deal" or "request_discount" => ("deal", Picked(sentence, before.DealsShown) ?? before.Deal ?? before.Account),
            "add_note" => ("deal", Picked(sentence, before.DealsShown) ?? before.Deal),
            "book_meeting" or "log_meeting" when points => ("account", before.Account),
            "add_task" when points => ("deal", before.Deal),
            _ => ("", null),
        };
        if (value is null || !tool.Arguments.ContainsKey(argument)) return call;
        return call with { Arguments = new Dictionary<string, object?>(call.Arguments) { [argument] = value } };
    }

    // "move the second one to Engaging", after a list.
    private static string? Picked(Sentence sentence, IReadOnlyList<string> shown)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var pointed = sentence.Word(at + 1) is "one" or "deal" or "request" or "of" or "on" or "to" || sentence.Word(at - 1) is "the" or "number";
            var place = sentence.Words[at].Text is "last" ? shown.Count : Numerals.Ordinal(sentence.Words[at].Text) ?? (sentence.Word(at - 1) is "number" or "#" ? Numerals.Cardinal(sentence.Words[at].Text) : null);
            if (pointed && place is { } index && index >= 1 && index <= shown.Count && !sentence.PeriodPlaces.Any(p => at >= p.First && at < p.End)) return shown[index - 1];
        }

        return null;
    }
}
