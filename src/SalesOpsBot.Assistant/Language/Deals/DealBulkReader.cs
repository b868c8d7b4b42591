using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads that several deals are to change, and which: "push all my December deals to January".</summary>
internal static class DealBulkReader
{
    private static readonly FrozenSet<string> Every = Lexicon.Set("deals.every");
    private static readonly FrozenSet<string> Plural = Lexicon.Set("deals.plural");

    private static readonly FrozenSet<string> AllOfThem = Lexicon.Set("deals.allOfThem");
    private static readonly FrozenSet<string> One = Lexicon.Set("deals.one");
    private static readonly FrozenSet<string> Opening = Lexicon.Set("deals.opening");
    private static readonly FrozenSet<string> Becoming = Lexicon.Set("deals.becoming");
    private static readonly FrozenSet<string> OverdueOnes = Lexicon.Set("deals.overdue");
    private static readonly FrozenSet<string> BeforeReceiver = Lexicon.Set("deals.beforeReceiver");
    private static readonly FrozenSet<string> Team = Lexicon.Set("deals.team");
    private static readonly FrozenSet<string> Narrowing = Lexicon.Set("deals.narrowing");

    private const string All = "all";

    // Before any deal that is still open.
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>Fills the arguments that say which deals.</summary>
    /// <returns>From which word on the change is told; 0 where one deal is meant.</returns>
    public static int Read(CallArguments call, Sentence sentence)
    {
        if (sentence.Code is not null || !Several(sentence) || AreNamed(sentence)) return 0;
        var first = First(sentence);
        var target = Target(sentence, first);
        if (target <= first) return 0;
        call.Put("deals", Understood(sentence, first, target) ? All : sentence.Said(first, target));
        // "closing this month to the end of January" is no range here: what comes after says what they become.
        call.Put("closing", PeriodReader.Read([.. sentence.Free.Select((word, at) => at < target ? word : null)], sentence.Clock, PeriodDirection.Nearest).Select(p => p.Period.ToString()).FirstOrDefault() ?? Overdue(sentence));
        call.Put("from_stage", Name(sentence, NameKind.Stage, target));
        call.Put("account", Name(sentence, NameKind.Account, target));
        call.Put("product", Name(sentence, NameKind.Product, target));
        var amounts = sentence with { Amounts = [.. sentence.Amounts.Where(a => a.First < target)] };
        call.Put("min_value", DealWords.MinValue(amounts));
        call.Put("max_value", DealWords.MaxValue(amounts));
        call.Put("scope", Scope(sentence, target));
        return target;
    }

    /// <summary>Reads which of several deals are meant after all, "just the ones over 1000": what narrows them is not what they become.</summary>
    public static void Narrow(Dictionary<string, object?> found, Sentence sentence)
    {
        var bounded = sentence with { Amounts = [.. sentence.Amounts.Where(a => a.Bound != AmountBound.None)] };
        if (bounded.Amounts.Count > 0) found.Remove("value");
        if (DealWords.MinValue(bounded) is { } least) found["min_value"] = least;
        if (DealWords.MaxValue(bounded) is { } most) found["max_value"] = most;
        foreach (var (argument, kind) in new[] { ("product", NameKind.Product), ("account", NameKind.Account) })
        {
            if (Name(sentence, kind, sentence.Words.Count) is not { } name) continue;
            found.Remove("deal");
            found[argument] = name;
        }
    }

    // "the Konex and Zotware deals" are these two, each a change of its own.
    private static bool AreNamed(Sentence sentence) => !sentence.Has(Every) && sentence.NamesOf(NameKind.Account).Skip(1).Any();

    // A change of "all my stalled deals" must not become one of all my deals: where a word is not understood, the tool is told the words and finds none so called.
    private static bool Understood(Sentence sentence, int first, int target)
    {
        var marks = Delexicaliser.Marks(sentence);
        for (var at = first; at < target; at++)
        {
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (!Narrowing.Contains(sentence.Words[at].Text)) return false;
        }

        return true;
    }

    private static bool Several(Sentence sentence) => sentence.Has(Plural) || (sentence.Has(AllOfThem) && !sentence.Has(One));

    private static int First(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if (sentence.Is(at, Opening) || Delexicaliser.Marks(sentence).ContainsKey(at)) return at;
        return 0;
    }

    // The last word that leads to what they become.
    private static int Target(Sentence sentence, int first)
    {
        for (var at = sentence.Words.Count - 1; at > first; at--)
            if (sentence.Is(at, Becoming) && !sentence.PeriodPlaces.Any(p => at > p.First && at < p.End)) return at;
        for (var at = sentence.Words.Count - 1; at > first; at--) if (sentence.Is(at, Particles.To)) return at;
        return DayShiftReader.Read(sentence) is null ? 0 : sentence.Words.Count - 1;
    }

    private static string? Overdue(Sentence sentence) => sentence.Has(OverdueOnes) ? Period.Between(Earliest, sentence.Clock.Today.AddDays(-1)).ToString() : null;

    private static string? Scope(Sentence sentence, int target)
    {
        var person = sentence.NamesOf(NameKind.Person).FirstOrDefault(n => n.First < target);
        if (person is not null && !sentence.Is(person.First - 1, BeforeReceiver)) return $"rep:{(person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End))}";
        if (Name(sentence, NameKind.Region, target) is { } region) return $"region:{region}";
        return sentence.Has(Team) ? "team" : sentence.Has(Particles.My) ? "me" : null;
    }

    private static string? Name(Sentence sentence, NameKind kind, int target) =>
        sentence.NamesOf(kind).FirstOrDefault(n => n.First < target) is { } hit ? hit.Names.Count == 1 ? hit.Names[0] : sentence.Said(hit.First, hit.End) : null;
}
