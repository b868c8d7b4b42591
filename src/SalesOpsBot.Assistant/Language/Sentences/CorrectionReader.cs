using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Finds names that the speaker took back: of "with Violet, I mean with Gladys" only Gladys is meant.</summary>
internal static class CorrectionReader
{
    private const int Farthest = 5;

    private static readonly FrozenSet<string> Corrections = Lexicon.Set("clauses.corrections");
    private static readonly FrozenSet<string> Between = [.. Corrections, .. Lexicon.Set("clauses.betweenCorrections")];

    /// <summary>The names that hold: those of a kind that stand before a correction to another of it are left out.</summary>
    public static List<NameHit> Kept(List<NameHit> names, IReadOnlyList<Word> words) =>
        [.. names.Where((name, i) => i + 1 >= names.Count || names[i + 1].Kind != name.Kind || !Corrects(words, name.End, names[i + 1].First))];

    private static bool Corrects(IReadOnlyList<Word> words, int from, int to)
    {
        if (to - from is < 1 or > Farthest) return false;
        var corrected = false;
        for (var at = from; at < to; at++)
        {
            if (!Between.Contains(words[at].Text)) return false;
            corrected |= Corrections.Contains(words[at].Text);
        }

        return corrected;
    }
}
