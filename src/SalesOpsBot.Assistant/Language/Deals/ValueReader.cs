using System.Globalization;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads what a value becomes, <c>6000</c>, or by how much it changes: <c>+500</c>, <c>-5%</c>.</summary>
internal static class ValueReader
{
    private const decimal LeastBare = 100;
    private const decimal WholeInPercent = 100;

    /// <summary>The new value or the change to the old one; nothing where none is said.</summary>
    public static string? Change(Sentence sentence)
    {
        foreach (var word in sentence.Words) if (ValueWords.Multiples.TryGetValue(word.Text, out var multiple)) return multiple;
        if (sentence.Has(ValueWords.Halving)) return "-50%";
        var (down, up) = (Falls(sentence), Rises(sentence));
        if (sentence.Percent is { Percent: { } percent, First: var place } && (percent < 0 || ((up || down) && !IsTarget(sentence, place) && !sentence.Is(place - 1, ValueWords.NotChanging)))) return Write(percent < 0 || (down && !sentence.Has(ValueWords.Add)), Math.Abs(percent)) + "%";
        if (Said(sentence) is not var (amount, first, end)) return (up || down) && Part(sentence) is { } part ? Write(down, part * WholeInPercent) + "%" : null;
        if (amount < 0) return Write(true, -amount);
        var by = sentence.Is(first - 1, ValueWords.BeforeChange) || sentence.Is(end, ValueWords.AfterChange);
        var added = sentence.Has(ValueWords.Changing) && !IsTarget(sentence, first);
        return (by || added) && (up || down) ? Write(down && !sentence.Has(ValueWords.Adding), amount) : Text(amount);
    }

    /// <summary>Whether the words say that a value goes up or down.</summary>
    public static bool Moves(Sentence sentence) => Falls(sentence) || Rises(sentence);

    /// <summary>An amount that is not a change: the first that is money, or a bare number where one is expected.</summary>
    public static string? Plain(Sentence sentence) => Said(sentence) is var (amount, _, _) ? Text(amount) : null;

    /// <summary>The amounts of a sentence with their places; bare numbers only where none is surely money.</summary>
    public static IReadOnlyList<AmountHit> All(Sentence sentence)
    {
        var money = sentence.Amounts.Where(a => !sentence.IsTold(a.First)).ToList();
        if (money.Count > 0) return money;
        return [.. Enumerable.Range(0, sentence.Words.Count).Select(at => BareAt(sentence, at)).OfType<AmountHit>()];
    }

    private static (decimal Amount, int First, int End)? Said(Sentence sentence) => All(sentence) is [var hit, ..] ? (hit.Amount, hit.First, hit.End) : null;

    // "lower it by a third".
    private static decimal? Part(Sentence sentence)
    {
        string?[] words = [.. sentence.Free];
        for (var at = 1; at < words.Length; at++)
            if (words.Is(at - 1, Particles.By) && (ShareReader.Simple(words, at) ?? FractionReader.Read(words, at)) is ( < 1 and var part, _)) return part;
        return null;
    }

    // "set it to 5200"; a bare year is no value unless it is spoken of as one, and 15 of "15 January" never.
    private static AmountHit? BareAt(Sentence sentence, int at)
    {
        if (sentence.IsTold(at) || sentence.Code == at) return null;
        if (AmountReader.Bare([.. sentence.Words.Select(w => (string?)w.Text)], at) is not var (amount, money, _, end) || (!money && amount < LeastBare && !IsValued(sentence, at))) return null;
        if (!char.IsAsciiDigit(sentence.Words[at].Text[0]) || sentence.Percent is { } share && at >= share.First && at < share.End || sentence.Is(end, ValueWords.NotValued)) return null;
        if (sentence.Names.Any(n => at >= n.First && at < n.End) || sentence.Times.Any(t => at >= t.First && at < t.End)) return null;
        var period = sentence.PeriodPlaces.Where(p => at >= p.First && at < p.End).ToList();
        if (period.Count > 0 && !(period[0].End - period[0].First == 1 && sentence.Is(at - 1, ValueWords.BeforeYear) && period[0].Period.Kind == Sales.PeriodKind.Year)) return null;
        return new(amount, AmountBound.None, at, end);
    }

    // "bump it to 60": small, but nothing else goes up to a number.
    private static bool IsValued(Sentence sentence, int at) => IsTarget(sentence, at) && sentence.Has(ValueWords.OfValue)
        && !sentence.Has(ValueWords.OfOther);

    private static bool Falls(Sentence sentence) => sentence.Has(ValueWords.Lower);

    private static bool Rises(Sentence sentence) => sentence.Has(ValueWords.Higher);

    private static bool IsTarget(Sentence sentence, int first) => sentence.Is(first - 1, ValueWords.Target);

    private static string Write(bool down, decimal amount) => (down ? "-" : "+") + Text(amount);

    private static string Text(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
