using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Reads by how much a date moves: "push it two weeks" is <c>+14d</c>, "pull it in by a month" <c>-1m</c>.</summary>
internal static class DayShiftReader
{
    private static readonly FrozenSet<string> ShiftedEarlier = Lexicon.Set("periods.shiftedEarlier");
    private static readonly FrozenSet<string> ShiftedForward = Lexicon.Set("periods.shiftedForward");
    private static readonly FrozenSet<string> ShiftedLater = Lexicon.Set("periods.shiftedLater");
    private static readonly FrozenSet<string> Pulling = Lexicon.Set("periods.pulling");
    private static readonly FrozenSet<string> Further = Lexicon.Set("periods.further");
    private static readonly FrozenSet<string> OneMore = Lexicon.Set("periods.oneMore");

    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;
    private const int MonthsOfYear = 12;

    /// <summary>The move, or nothing.</summary>
    public static string? Read(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
        {
            if (Count(sentence.Words[at].Text) is not { } count) continue;
            var next = sentence.Is(at + 1, Further) ? at + 2 : at + 1;
            if (PeriodWords.Unit(sentence.Word(next) ?? "") is not { } unit || IsPeriod(sentence, at)) continue;
            var sign = Earlier(sentence) ? '-' : '+';
            return unit switch
            {
                PeriodUnit.Day => Write(sign, count, 'd'),
                PeriodUnit.Week => Write(sign, count * DaysOfWeek, 'd'),
                PeriodUnit.Month => Write(sign, count, 'm'),
                PeriodUnit.Quarter => Write(sign, count * MonthsOfQuarter, 'm'),
                PeriodUnit.Half => Write(sign, count * MonthsOfHalf, 'm'),
                PeriodUnit.Year => Write(sign, count * MonthsOfYear, 'm'),
            };
        }

        return null;
    }

    /// <summary>Whether a period that was found is such a move: "pull it in two weeks" is not in two weeks from now.</summary>
    public static bool IsMove(Sentence sentence, PeriodHit hit) => sentence.Has(Pulling) && sentence.Is(hit.First, Particles.In) && Count(sentence.Word(hit.First + 1) ?? "") is not null;

    private static bool IsPeriod(Sentence sentence, int at) => sentence.PeriodPlaces.Any(p => at >= p.First && at < p.End && !IsMove(sentence, p));

    private static bool Earlier(Sentence sentence) =>
        sentence.Has(ShiftedEarlier) || (sentence.Has(ShiftedForward) && !sentence.Has(ShiftedLater));

    private static int? Count(string word) => OneMore.Contains(word) ? 1 : Numerals.Cardinal(word) is > 0 and <= 1000 and var count ? count : null;

    private static string Write(char sign, int count, char unit) => string.Create(CultureInfo.InvariantCulture, $"{sign}{count}{unit}");
}
