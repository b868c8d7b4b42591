using SalesOpsBot.Assistant.Language.Moments.Clocks;
using SalesOpsBot.Assistant.Language.Moments.Days;
using SalesOpsBot.Assistant.Language.Moments.Lengths;
using SalesOpsBot.Assistant.Language.Moments.Spans;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A sentence in pieces, and what was read at each place of it: the rules ask one another, and none reads a place twice.</summary>
internal sealed class MomentText : IWords
{
    private readonly IReadOnlyList<Piece> _pieces;
    private readonly string?[] _words;
    private readonly Memo _days;
    private readonly Memo _spans;
    private readonly Memo _lengths;
    private readonly Memo _clockSpans;
    private readonly Memo _dayTimes;

    public MomentText(IReadOnlyList<Piece> pieces, DateTime now)
    {
        (_pieces, Now) = (pieces, now);
        _words = [.. pieces.Select(p => p.Text.Length == 0 ? null : p.Text)];
        _days = new(this, DayRules.Read);
        _spans = new(this, SpanRules.Read);
        _lengths = new(this, LengthRules.Read);
        _clockSpans = new(this, ClockSpanRules.Read);
        _dayTimes = new(this, DayTimeRules.Read);
    }

    /// <summary>Words that are pieces each.</summary>
    public static MomentText Of(IReadOnlyList<string?> words, DateTime now) => new([.. words.Select((word, at) => new Piece(word ?? "", 0, 0, at))], now);

    /// <summary>When it is said, by the asker's clock.</summary>
    public DateTime Now { get; }

    /// <summary>The day on which it is said.</summary>
    public DateTime Today => Now.Date;

    /// <summary>How many pieces there are.</summary>
    public int Count => _words.Length;

    /// <summary>The piece at a place; nothing beyond the ends and for what belongs to something else.</summary>
    public string? Word(int at) => at >= 0 && at < _words.Length ? _words[at] : null;

    /// <summary>The piece at a place, which must be one.</summary>
    public Piece Piece(int at) => _pieces[at];

    /// <summary>A day.</summary>
    public Found? Day(int at) => _days.Read(at);

    /// <summary>A span of days, or of hours counted from now.</summary>
    public Found? Span(int at) => _spans.Read(at);

    /// <summary>A length of time.</summary>
    public Found? Length(int at) => _lengths.Read(at);

    /// <summary>From one time to another, or a part of the day.</summary>
    public Found? ClockSpan(int at) => _clockSpans.Read(at);

    /// <summary>A day with a time or a part of it.</summary>
    public Found? DayTime(int at) => _dayTimes.Read(at);

    /// <summary>A number in figures or words.</summary>
    public (decimal Value, int End)? Number(int at) => NumberReader.Read(_words, at) is var (value, _, end) ? (value, end) : null;

    /// <summary>A whole number that counts something: "three", "a couple of", "a".</summary>
    public (int Count, int End)? Counted(int at)
    {
        if (Number(at) is var (value, after)) return value is >= 1 and <= 10_000 && value == decimal.Truncate(value) ? ((int)value, after) : null;
        if (MomentWords.Few.Read(this, at) is var (few, past)) return (few, past);
        return MomentWords.A.End(this, at) is { } one ? (1, one) : null;
    }

    /// <summary>"3rd", "third", "twenty third".</summary>
    public (int Number, int End)? Ordinal(int at)
    {
        if (Word(at) is not { } word) return null;
        if (Numerals.Ordinal(word) is { } number) return (number, at + 1);
        if (Numerals.Ten(word) is not { } tens) return null;
        var next = Word(at + 1) is "-" ? at + 2 : at + 1;
        return Numerals.Ordinal(Word(next) ?? "") is >= 1 and <= 9 and var ones ? (tens + ones, next + 1) : null;
    }

    private sealed class Memo(MomentText text, Func<MomentText, int, Found?> rule)
    {
        private (bool Known, Found? Found)[]? _read;

        public Found? Read(int at)
        {
            if (text.Word(at) is null) return null;
            _read ??= new (bool, Found?)[text.Count];
            if (_read[at].Known) return _read[at].Found;
            // A rule that comes back to where it stands finds nothing there.
            _read[at] = (true, null);
            var found = rule(text, at);
            _read[at] = (true, found);
            return found;
        }
    }
}
