using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SalesOpsBot.Sales.Playbook;

/// <summary>The words of a question that say what it is about. Pure.</summary>
public static class QuestionWords
{
    // Nobody asks about more at once; what follows is a text that somebody pasted.
    private const int MostLetters = 4_000;
    private const int MostWords = 32;

    private static readonly FrozenSet<string> Connecting = Set(
        """
        a about above according add after again all also am an and any anything are as ask at be because been before best better big but by can cant could customer customers cover did do does doing don dont
        doesn down each else ever every find for from get give go good great guide guidance had handle has have having he hello help her here hey hi him his how i if in into is isn it its just know
        let like line ll look looking make many may me might mine more most much must my need needs no not now of off ok okay on one open or our ours out over page please playbook quite re recommend recommends
        respond right say saying says search section see shall she should show so some somebody someone something tell than thanks that the their them then there these they thing things think this those
        through tip tips to too topic up us use very want wants was way we were what whats when where whether which who whom whose why will with would you your
        """);

    // Said of everything in sales: they tell passages apart only where nothing else was said.
    private static readonly FrozenSet<string> Weak = Set("answer answers advice buyer client deal deals practice prospect question questions rule rules sales sell selling thinks");

    /// <summary>The words, each once, in the order in which they were said; empty where the question has none that tell anything.</summary>
    public static IReadOnlyList<string> Read(string? question)
    {
        var told = All(question).Where(w => !Connecting.Contains(w)).Distinct(StringComparer.Ordinal).ToList();
        var strong = told.Where(w => !Weak.Contains(w)).ToList();
        return [.. (strong.Count > 0 ? strong : told).Take(MostWords)];
    }

    /// <summary>Whether a text has the same telling words as a heading, whatever stands around them.</summary>
    public static bool Name(IReadOnlyList<string> words, string heading) => words.Count > 0 && Read(heading).ToHashSet(StringComparer.Ordinal).SetEquals(words);

    private static List<string> All(string? question)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (question ?? "").EnumerateRunes().Take(MostLetters).Append(new(' ')))
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                word.Append(Rune.ToLowerInvariant(rune));
                continue;
            }

            if (word.Length > 1 || (word.Length == 1 && char.IsAsciiDigit(word[0]))) words.Add(word.ToString());
            word.Clear();
        }

        return words;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
