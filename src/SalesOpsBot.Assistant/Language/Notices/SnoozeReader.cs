using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Notices;

/// <summary>Reads what to be quiet about, and for how long.</summary>
internal static class SnoozeReader
{
    private const int DaysOfWeek = 7;
    private const int DaysOfMonth = 30;
    private const int Longest = 999;

    private static readonly FrozenSet<string> Until = Lexicon.Set("notices.until");

    /// <summary>Fills the arguments of <c>snooze_notices</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        var deal = sentence.Names.Any(n => n.Kind == NameKind.Account) || sentence.Code is not null ? DealReader.Read(sentence) : null;
        call.Put("deal", deal);
        if (deal is null) call.Put("alerts", AlertWords.Read(sentence));
        call.Put("days", Days(sentence));
    }

    private static int? Days(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if (Count(sentence, at) is var (count, end) && DaysOf(sentence.Word(end)) is { } length) return count * length;
        // "until Monday", "this week".
        if (sentence.Periods(PeriodDirection.Ahead) is not [var first, ..]) return null;
        var until = sentence.Has(Until) ? first.Period.Start : first.Period.End.AddDays(1);
        return until.DayNumber - sentence.Clock.Today.DayNumber is > 0 and var days ? days : null;
    }

    // "3", "a few", "a couple of", "a".
    private static (int Count, int End)? Count(Sentence sentence, int at)
    {
        if (MomentWords.Few.Read(sentence, at) is { } few) return few;
        return (NumberWords.IsArticle(sentence.Word(at)) ? 1 : Numerals.Cardinal(sentence.Words[at].Text)) is <= Longest and var count ? (count, at + 1) : null;
    }

    private static int? DaysOf(string? unit) => PeriodWords.Unit(unit ?? "") switch { PeriodUnit.Day => 1, PeriodUnit.Week => DaysOfWeek, PeriodUnit.Month => DaysOfMonth, _ => null };
}
