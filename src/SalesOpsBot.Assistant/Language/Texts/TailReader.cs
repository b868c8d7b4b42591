using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Texts;

/// <summary>Finds what is added after a pause without a word that opens it: "close Isdom as lost, price too high".</summary>
internal static class TailReader
{
    private static readonly FrozenSet<string> Commands = Lexicon.Set("tails.commands");
    private static readonly FrozenSet<string> Outcomes = Lexicon.Set("tails.outcomes");
    private static readonly FrozenSet<string> Openers = Lexicon.Set("tails.openers");

    /// <summary>The words after the first pause that are no argument of their own, as they were said; nothing where there are none.</summary>
    public static string? Read(Sentence sentence)
    {
        for (var pause = 1; pause < sentence.Words.Count - 1; pause++)
        {
            if (sentence.Words[pause].Text is not ("," or "-")) continue;
            if (sentence.Texts.Any(t => pause >= t.First - 1 && pause < t.End)) return null;
            if (Start(sentence, pause + 1) is { } start) return sentence.Said(start, End(sentence, start)).TrimEnd('.', '!', ' ');
        }

        return null;
    }

    // Arguments that stand first belong to the request: "met Isdom, 45 minutes, wants a quote".
    private static int? Start(Sentence sentence, int at)
    {
        var marks = Delexicaliser.Marks(sentence);
        if (sentence.Is(at, Commands)) return null;
        // "great news, Rangreen have signed": the request itself comes after the pause.
        if (sentence.NamesOf(NameKind.Account).Any() && sentence.NamesOf(NameKind.Account).All(n => n.First >= at)) return null;
        var end = at;
        while (end < sentence.Words.Count && sentence.Words[end].Text is not ("," or "-")) end++;
        for (var i = at; i < end; i++)
        {
            if (marks.TryGetValue(i, out var mark)) i = mark.End - 1;
            else if (!Filler.Connecting.Contains(sentence.Words[i].Text) && !sentence.Is(i, Outcomes) && !char.IsAsciiDigit(sentence.Words[i].Text[0])) return at;
        }

        return null;
    }

    private static int End(Sentence sentence, int start)
    {
        var next = sentence.Texts.Where(t => t.First > start).Select(t => t.First - 1).DefaultIfEmpty(sentence.Words.Count).Min();
        // "next step" and its like stand before the words that they open.
        while (next < sentence.Words.Count && next > start + 1 && sentence.Is(next - 1, Openers)) next--;
        return Math.Max(next, start + 1);
    }
}
