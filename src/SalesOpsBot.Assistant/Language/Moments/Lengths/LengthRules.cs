using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments.Lengths;

/// <summary>How long something lasts: 45 min, 2 and a half hours, half a day, a year and 3 months, 1h30, all day.</summary>
internal static class LengthRules
{
    public static Found? Read(MomentText text, int at)
    {
        if (MomentWords.Whole.End(text, at) is { } whole && MomentWords.Units.Read(text, whole) is (var all, var last) && !IsPlural(text, last - 1)) return new(Length(all.Lapse(1)), last);
        if (Part(text, at) is not var (length, end)) return null;
        // "the last 3 months and 2 days ago" are two things.
        while (true)
        {
            var next = text.Word(end) is "," ? end + 1 : MomentWords.And.Skip(text, end);
            if (Part(text, next) is not var (more, after) || more.About >= length.About || (MomentWords.Ago.End(text, after) is not null && MomentWords.Sides.End(text, at - 1) is not null)) return new(Length(length), end);
            (length, end) = (length.Plus(more), after);
        }
    }

    private static Moment Length(Lapse length) => new(MomentKind.Duration, []) { Length = length };

    private static (Lapse Length, int End)? Part(MomentText text, int at)
    {
        if (text.Word(at) is not { } word) return null;
        if (Joined(word) is { } joined) return (joined, at + 1);
        if (Share(text, at) is { } share) return share;
        if (Number(text, at) is not var (count, after)) return null;
        if (MomentWords.AndAHalf.End(text, after) is { } mixed && MomentWords.Units.Read(text, mixed) is (var halves, var beyond)) return (halves.Lapse(count + 0.5m), beyond);
        if (MomentWords.Units.Read(text, MomentWords.BeforeUnit.Skip(text, MomentWords.Dash.Skip(text, after))) is not (var unit, var end)) return null;
        // "twenty second" is a number.
        if (unit == TimeUnit.Second && count != 1 && !IsPlural(text, end - 1) && !char.IsAsciiDigit(word[0])) return null;
        if (MomentWords.AndAHalf.End(text, end) is { } half) return (unit.Lapse(count + 0.5m), half);
        return MomentWords.AndAQuarter.End(text, end) is { } quarter ? (unit.Lapse(count + 0.25m), quarter) : (unit.Lapse(count), end);
    }

    private static (decimal Count, int End)? Number(MomentText text, int at)
    {
        if (text.Number(at) is ( > 0 and < 100_000, _) and var number) return number;
        return text.Counted(at) is var (count, end) ? (count, end) : null;
    }

    // "half an hour", "a quarter of an hour", "half year".
    private static (Lapse, int)? Share(MomentText text, int at)
    {
        if (MomentWords.Half.End(text, at) is { } half && MomentWords.Units.Read(text, half) is (var unit, var end)) return (unit.Lapse(0.5m), end);
        return MomentWords.Quarter.End(text, at) is { } quarter && MomentWords.Units.Read(text, quarter) is (var whole, var after) ? (whole.Lapse(0.25m), after) : null;
    }

    // "3h", "45min", "2w", "1h30".
    private static Lapse? Joined(string word)
    {
        var figures = 0;
        while (figures < word.Length && (char.IsAsciiDigit(word[figures]) || word[figures] == '.')) figures++;
        if (figures == 0 || figures == word.Length || !decimal.TryParse(word.AsSpan(0, figures), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) || count >= 100_000) return null;
        var letters = figures;
        while (letters < word.Length && char.IsLetter(word[letters])) letters++;
        if (!Joining.TryGetValue(word[figures..letters], out var unit)) return null;
        if (letters == word.Length) return unit.Lapse(count);
        var end = letters;
        while (end < word.Length && char.IsAsciiDigit(word[end])) end++;
        return unit == TimeUnit.Hour && (end == word.Length || MomentWords.JoinedMinutes.Contains(word[end..])) && int.TryParse(word.AsSpan(letters, end - letters), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 60 ? unit.Lapse(count).Plus(TimeUnit.Minute.Lapse(minutes)) : null;
    }

    private static readonly System.Collections.Frozen.FrozenDictionary<string, TimeUnit> Joining = Lexicon.Table("moments.joinedUnits", Enum.Parse<TimeUnit>);

    private static bool IsPlural(MomentText text, int at) => MomentWords.IsPlural(text.Word(at)!);
}
