using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Puts the noun in its place where it is left out: "which ones are overdue" of leads is "which leads are overdue".</summary>
internal static class NounReader
{
    private static readonly FrozenSet<string> StandsFor = Lexicon.Set("pointers.standsFor");
    private static readonly FrozenSet<string> Before = Lexicon.Set("pointers.before");
    private static readonly FrozenSet<string> Which = Lexicon.Set("pointers.which");
    private static readonly FrozenSet<string> Verbs = Lexicon.Set("pointers.verbs");
    private static readonly FrozenSet<string> Pointing = Lexicon.Set("pointers.several");

    // What is spoken of after a sum that lists nothing.
    private static readonly FrozenDictionary<string, string> Listed = new Dictionary<string, string>
    {
        ["get_data_health"] = "deal",
        ["get_pipeline"] = "deal",
        ["get_forecast"] = "deal",
        ["get_pipeline_changes"] = "deal",
        ["get_funnel"] = "lead",
    }.ToFrozenDictionary();

    /// <summary>The sentence with the noun in it; nothing where no word stands for one, or nothing was spoken of.</summary>
    public static string? Spelt(Sentence sentence, Conversation before)
    {
        if (Noun(before) is not { } noun) return null;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at].Text;
            if (StandsFor.Contains(word)) return Put(sentence, at, Nouns.UsualOfSeveral(noun));
            if (Pointing.Contains(word) && !Nouns.IsOne(sentence.Word(at + 1))) return Put(sentence, at, SpeltForms.Those(noun));
            if (Before.Contains(word) && (!Which.Contains(word) || sentence.Is(at + 1, Verbs)) && !Nouns.IsOne(sentence.Word(at + 1))) return Put(sentence, at, $"{word} {Nouns.UsualOfSeveral(noun)}");
        }

        return null;
    }

    private static string? Noun(Conversation before) => before.IsOnList ? before.Shown[0].Kind : before.LastAsked.Select(c => Listed.GetValueOrDefault(c.Tool)).FirstOrDefault(n => n is not null);

    private static string Put(Sentence sentence, int at, string words) =>
        string.Concat(sentence.Text.AsSpan(0, sentence.Words[at].Start), words, sentence.Text.AsSpan(sentence.Words[at].Start + sentence.Words[at].Length));
}
