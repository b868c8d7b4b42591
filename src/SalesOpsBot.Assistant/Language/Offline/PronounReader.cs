using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Puts the name in place of "her", "his" and "them", so that whatever is asked about a name can be asked about a pronoun.</summary>
internal static class PronounReader
{
    private static readonly FrozenSet<string> OfPerson = [.. Lexicon.Set("pronouns.male"), .. Lexicon.Set("pronouns.female")];
    private static readonly FrozenSet<string> OfAccount = Lexicon.Set("pronouns.account");
    private static readonly FrozenSet<string> OfSeveral = Lexicon.Set("pointers.several");
    private static readonly FrozenSet<string> BeforeSeveral = Lexicon.Set("pointers.beforeSeveral");
    private static readonly FrozenSet<string> Whose = Lexicon.Set("pronouns.whose");
    private static readonly FrozenSet<string> AfterObject = Lexicon.Set("pronouns.afterObject");
    private static readonly FrozenSet<string> WhoseOrWhom = Lexicon.Set("pronouns.whoseOrWhom");
    private static readonly FrozenSet<string> BeforeNoPlace = Lexicon.Set("pronouns.beforeNoPlace");
    private static readonly FrozenSet<string> AfterNoPlace = Lexicon.Set("pronouns.afterNoPlace");

    /// <summary>The sentence with the name in it; nothing where it has no such word, or nobody and nothing was spoken of that it could mean.</summary>
    public static string? Spelt(Sentence sentence, Conversation before)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (!IsTold(sentence, at) && Several(sentence, at, before) is { } several) return Put(sentence, at, several);
            if (!IsTold(sentence, at) && RelativePeriod.ThenAt(sentence, at) is { } unit && before.Turns.SelectMany(t => t).Select(c => c.About).FirstOrDefault(p => p is not null) is { } days)
                return string.Concat(sentence.Text.AsSpan(0, sentence.Words[at].Start), sentence.Clock.Containing(unit, days.Start).ToString(), sentence.Text.AsSpan(sentence.Words[at + 1].Start + sentence.Words[at + 1].Length));
            if (!IsTold(sentence, at) && RelativePeriod.DayBeside(sentence, at) is { } step && before.LastAsked.Select(c => c.About).FirstOrDefault(p => p is { Kind: PeriodKind.Day }) is { } day)
                return string.Concat(sentence.Text.AsSpan(0, sentence.Words[at].Start), SpeltForms.OnDay(Period.Day(day.Start.AddDays(step)).ToString()), sentence.Text.AsSpan(sentence.Words[at + 2].Start + sentence.Words[at + 2].Length));
            if (!IsTold(sentence, at) && Somewhere(sentence, at, before) is { } region) return Put(sentence, at, SpeltForms.InRegion(region));
            if (IsTold(sentence, at) || Meant(sentence, at, before) is not { } name) continue;
            return Put(sentence, at, IsPossessive(sentence, at) ? SpeltForms.Whose(name) : name);
        }

        return null;
    }

    private static string Put(Sentence sentence, int at, string name) =>
        string.Concat(sentence.Text.AsSpan(0, sentence.Words[at].Start), name, sentence.Text.AsSpan(sentence.Words[at].Start + sentence.Words[at].Length));

    /// <summary>Whether the word at a place stands for a company: "they".</summary>
    public static bool IsOfAccount(Sentence sentence, int at) => sentence.Is(at, OfAccount);

    /// <summary>Whether a word stands for somebody: a lead that was spoken of last is pointed at with it.</summary>
    public static bool IsOfPerson(string word) => OfPerson.Contains(word);

    // "any of those at risk?" after a list of deals.
    private static string? Several(Sentence sentence, int at, Conversation before) =>
        sentence.Is(at, OfSeveral) && sentence.Is(at - 1, BeforeSeveral) && before.IsOnList && before.Shown.Count > 1 && !Nouns.IsOne(sentence.Word(at + 1)) ? SpeltForms.Those(before.Shown[0].Kind) : null;

    // "what changed there" after a region's figures.
    private static string? Somewhere(Sentence sentence, int at, Conversation before)
    {
        if (!sentence.Is(at, Particles.There) || sentence.Is(at + 1, AfterNoPlace) || sentence.Is(at - 1, BeforeNoPlace) || sentence.NamesOf(NameKind.Region).Any()) return null;
        var scope = before.LastAsked.Select(c => c.Text("scope")).LastOrDefault(s => s is not null);
        return scope is not null && scope.StartsWith("region:", StringComparison.Ordinal) ? scope["region:".Length..] : null;
    }

    private static string? Meant(Sentence sentence, int at, Conversation before)
    {
        // "tell Gladys about her quota": whoever is named in the sentence is meant.
        if (sentence.Is(at, OfPerson))
            return !sentence.NamesOf(NameKind.Person).Any(n => n.End <= at) && before.Last(Thing.Person, "lead") is { Kind: Thing.Person } person ? person.Id : null;
        if (!sentence.Is(at, OfAccount) || sentence.Code is not null || sentence.NamesOf(NameKind.Account).Any()) return null;
        return before.Last(Thing.Person, "lead", "deal", "account") switch
        {
            { Kind: "account" } account => account.Id,
            { Kind: "deal" } deal when before.Accounts.TryGetValue(deal.Id, out var account) => account,
            null => Group(before),
            _ => null,
        };
    }

    // "their win rate" after an office's figures, or a team's.
    private static string? Group(Conversation before) => before.LastAsked.Select(c => c.Text("scope")).LastOrDefault(s => s is not null)?.Split(':') switch
    {
        ["region", var office] => SpeltForms.Region(office),
        ["team", var manager] => SpeltForms.TeamOf(manager),
        _ => null,
    };

    // "her open deals" is hers, "with her tomorrow" is she.
    private static bool IsPossessive(Sentence sentence, int at)
    {
        if (!sentence.Is(at, Whose)) return false;
        if (!sentence.Is(at, WhoseOrWhom)) return true;
        if (sentence.Word(at + 1) is not { } next || AfterObject.Contains(next)) return false;
        return !sentence.PeriodPlaces.Any(p => p.First == at + 1 && p.End == sentence.Words.Count) && !sentence.Times.Any(t => t.First == at + 1);
    }

    private static bool IsTold(Sentence sentence, int at) =>
        sentence.IsTold(at) || sentence.Names.Any(n => at >= n.First && at < n.End);
}
