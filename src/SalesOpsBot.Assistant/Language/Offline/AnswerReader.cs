using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads the answer to a question that the last turn asked: "because they wait", "6k", "the 15th", "Konex".</summary>
internal static class AnswerReader
{
    private const int LongestName = 6;

    private static readonly HashSet<string> FreeTexts = ["reason", "text", "note", "notes", "next_step", "comment", "name", "subject"];
    private static readonly HashSet<string> Leading = ["because", "since", "cause", "cos", "cuz", "as", "well", "just", "put", "write", "say", "it", "is", "that", "'s", ","];

    /// <summary>The call with the answer in it; nothing where the sentence does not answer.</summary>
    public static PastCall? Read(Sentence sentence, Conversation before, IReadOnlyDictionary<string, ToolPrompt> tools, Viewer viewer)
    {
        if (before.Asked is not var (call, argument) || !tools.TryGetValue(call.Tool, out var tool)) return null;
        return Answer(sentence, tool, argument, viewer) is { } answer ? call with { Arguments = new Dictionary<string, object?>(call.Arguments) { [argument] = answer } } : null;
    }

    private static object? Answer(Sentence sentence, ToolPrompt tool, string argument, Viewer viewer)
    {
        if (FreeTexts.Contains(argument)) return Tail(sentence);
        if (ChangeReader.Read(tool, sentence, viewer)[0].GetValueOrDefault(argument) is { } found) return found;
        if (argument is "deal" or "account" or "lead" or "rep" or "owner" && sentence.Words.Count <= LongestName) return Tail(sentence);
        return argument switch
        {
            "value" or "amount" or "commit" => sentence.Amounts.Select(a => (object?)a.Amount).FirstOrDefault(),
            "outcome" or "activity" when sentence.Words.Count <= LongestName => Tail(sentence),
            _ => null,
        };
    }

    private static string? Tail(Sentence sentence)
    {
        var first = 0;
        while (first < sentence.Words.Count && Leading.Contains(sentence.Words[first].Text)) first++;
        return first < sentence.Words.Count ? sentence.Said(first, sentence.Words.Count) : null;
    }
}
