using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Times;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>What was said, with its names, amounts and periods found.</summary>
/// <param name="Text">As it was said.</param>
/// <param name="Words">Its words, typing errors put right.</param>
/// <param name="Clock">What periods are read against.</param>
internal sealed record Sentence(string Text, IReadOnlyList<Word> Words, PeriodClock Clock) : IWords
{
    /// <summary>Names, first one first.</summary>
    public IReadOnlyList<NameHit> Names { get; init; } = [];

    /// <summary>Names inside of free words: of no account, unless nothing else says whom the words are about.</summary>
    public IReadOnlyList<NameHit> Inner { get; init; } = [];

    /// <summary>Amounts of money, first one first.</summary>
    public IReadOnlyList<AmountHit> Amounts { get; init; } = [];

    /// <summary>The first share in percent outside of free words.</summary>
    public PercentHit? Percent { get; init; }

    /// <summary>Times of day, first one first.</summary>
    public IReadOnlyList<TimeHit> Times { get; init; } = [];

    /// <summary>How long something lasts.</summary>
    public IReadOnlyList<DurationHit> Durations { get; init; } = [];

    /// <summary>Words to be kept as they were said.</summary>
    public IReadOnlyList<TextHit> Texts { get; init; } = [];

    /// <summary>How many are asked for.</summary>
    public CountHit? Count { get; init; }

    /// <summary>The index of the word that is a deal's id.</summary>
    public int? Code { get; init; }

    /// <summary>Where periods stand; which days they are depends on the direction.</summary>
    public IReadOnlyList<PeriodHit> PeriodPlaces { get; init; } = [];

    /// <summary>The words that periods are read from: nothing in the places of names, amounts and ids.</summary>
    public required IReadOnlyList<string?> Free { get; init; }

    /// <summary>Everything that is said about time, read when it is first asked for; what stands in names and free words left out.</summary>
    public Lazy<IReadOnlyList<MomentHit>> Moments { get; init; } = new([]);

    /// <summary>The periods, read for a direction.</summary>
    public List<PeriodHit> Periods(PeriodDirection direction) => PeriodReader.Read(Free, Clock, direction);

    /// <summary>The period that begins at a place, read for a direction.</summary>
    public PeriodHit? PeriodAt(int at, PeriodDirection direction)
    {
        var alone = Free.Select((word, i) => i < at ? null : word).ToList();
        return PeriodReader.Read(alone, Clock, direction).Where(p => p.First == at).Select(p => (PeriodHit?)p).FirstOrDefault();
    }

    /// <summary>Names of a kind.</summary>
    public IEnumerable<NameHit> NamesOf(NameKind kind) => Names.Where(n => n.Kind == kind);

    /// <summary>The words as they were said from one to another.</summary>
    public string Said(int first, int end) => Text[Words[first].Start..(Words[end - 1].Start + Words[end - 1].Length)];

    /// <summary>Free words of a kind, as they were said.</summary>
    public string? TextOf(TextKind kind) => Texts.Where(t => t.Kind == kind).Select(t => Said(t.First, t.End)).FirstOrDefault();

    /// <summary>The word at a place, or nothing beyond the ends.</summary>
    public string? Word(int at) => at >= 0 && at < Words.Count ? Words[at].Text : null;

    /// <summary>Whether any of these phrases is said.</summary>
    public bool Has(Phrases<bool> any) => Enumerable.Range(0, Words.Count).Any(at => any.End(this, at) is not null);

    /// <summary>Whether any of these idioms is said.</summary>
    public bool Has(Idioms any) => any.AreIn(this);

    /// <summary>Whether there is a word at a place, and it is one of a set.</summary>
    public bool Is(int at, FrozenSet<string> any) => Words.Is(at, any);

    /// <summary>Whether a word is one of those to be kept as they were said.</summary>
    public bool IsTold(int at) => Texts.Any(t => at >= t.First && at < t.End);

    /// <summary>Whether a word is part of a period.</summary>
    public bool IsDated(int at) => PeriodPlaces.Any(p => at >= p.First && at < p.End);

    /// <summary>Where a comma, a full stop or another pause stands.</summary>
    public IEnumerable<int> Pauses() => Words.Index().Where(w => w.Item.Text is ",").Select(w => w.Index);

    /// <summary>Whether any word is one of a set.</summary>
    public bool Has(FrozenSet<string> any)
    {
        foreach (var word in Words) if (any.Contains(word.Text)) return true;
        return false;
    }
}
