using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Forecasting;

/// <summary>Reads a forecast call: what is promised and what is possible.</summary>
internal static class SubmissionReader
{
    private const decimal Thousand = 1000;
    private const int FarthestBare = 3;

    private static readonly FrozenSet<string> Best = Lexicon.Set("submissions.best");
    private static readonly FrozenSet<string> Commit = Lexicon.Set("submissions.commit");
    private static readonly FrozenSet<string> Committed = Lexicon.Set("submissions.committed");
    private static readonly FrozenSet<string> Calls = [.. Committed, .. Best];

    /// <summary>Fills the arguments of <c>submit_forecast</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        var amounts = ValueReader.All(sentence);
        var best = Places(sentence, Best);
        if (amounts.Count > 1)
        {
            var possible = best.Count > 0 ? Beside(sentence, amounts, best[0]) : amounts[1];
            call.Put("best_case", possible.Amount);
            call.Put("commit", amounts.First(a => a != possible).Amount);
        }
        else if (amounts.Count == 1 && best.Count > 0 && Places(sentence, Commit) is [var promised, ..])
        {
            // "commit 60k best case 75": the other one is in thousands too.
            var (possible, sure) = (Bare(sentence, best[0], amounts[0]), Bare(sentence, promised, amounts[0]));
            call.Put("best_case", possible ?? (sure is null ? null : amounts[0].Amount));
            call.Put("commit", sure ?? amounts[0].Amount);
        }
        else if (amounts.Count == 1)
        {
            call.Put(best.Count > 0 && Places(sentence, Commit).Count == 0 ? "best_case" : "commit", amounts[0].Amount);
        }

        call.Put("period", sentence.Periods(call.Tool.Direction).Select(p => p.Period.ToString()).FirstOrDefault());
        call.Put("note", sentence.TextOf(TextKind.Note) ?? sentence.TextOf(TextKind.Reason));
    }

    // A bare number beside its word, in thousands where the other one is: after it in "commit 60k best case 75", before it in "60k commit, 75 best case".
    private static decimal? Bare(Sentence sentence, int cue, AmountHit other)
    {
        (int From, int To) before = (cue - FarthestBare, cue), behind = (cue + 1, cue + FarthestBare + 1);
        return IsBefore(sentence, other) ? Within(sentence, before, other) ?? Within(sentence, behind, other) : Within(sentence, behind, other);
    }

    private static decimal? Within(Sentence sentence, (int From, int To) words, AmountHit other)
    {
        var (from, to) = words;
        for (var at = Math.Max(0, from); at < to && at < sentence.Words.Count; at++)
            if ((at < other.First || at >= other.End) && decimal.TryParse(sentence.Words[at].Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var bare)) return bare < Thousand && other.Amount >= Thousand ? bare * Thousand : bare;
        return null;
    }

    private static bool IsBefore(Sentence sentence, AmountHit amount) => Places(sentence, Calls)[0] is var first && amount.First < first;

    // "commit 90k best 120k" names each amount before it, "90k commit, 120k best case" after it; the first word of the two says which.
    private static AmountHit Beside(Sentence sentence, IReadOnlyList<AmountHit> amounts, int best)
    {
        // "350k for Q1 with best case 420k", "210k commit, best case 260k": what stands right behind belongs to it, unless it has a word of its own.
        if (amounts.FirstOrDefault(a => a.First > best && a.First - best <= FarthestBare && !sentence.Is(a.End, Calls)) is { Amount: > 0 } behind) return behind;
        var first = Places(sentence, Calls)[0];
        return first < amounts[0].First ? amounts.FirstOrDefault(a => a.First > best, amounts[^1]) : amounts.LastOrDefault(a => a.End <= best, amounts[^1]);
    }

    private static List<int> Places(Sentence sentence, FrozenSet<string> words) => [.. Enumerable.Range(0, sentence.Words.Count).Where(at => sentence.Is(at, words))];
}
