using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads what a deal, or several, are to become.</summary>
internal static class DealChangeReader
{
    private static readonly FrozenSet<string> OfClosing = Lexicon.Set("deals.ofClosing");
    private static readonly FrozenSet<string> Advancing = Lexicon.Set("deals.advancing");
    private static readonly FrozenSet<string> Moving = Lexicon.Set("deals.moving");
    private static readonly FrozenSet<string> OfProbability = Lexicon.Set("deals.ofProbability");
    private static readonly FrozenSet<string> Omitting = Lexicon.Set("deals.omitting");
    private static readonly FrozenSet<string> IntoCategory = Lexicon.Set("deals.intoCategory");
    private static readonly FrozenSet<string> Losing = Lexicon.Set("deals.losing");

    /// <summary>Fills the arguments of <c>update_deal</c>.</summary>
    public static void Update(CallArguments call, Sentence sentence)
    {
        var target = DealBulkReader.Read(call, sentence);
        call.Put("stage", Stage(sentence, target));
        var closes = CloseDate(call.Tool.Direction, sentence, target);
        // "moved to Engaging today" says when it moved.
        if (!(call.Has("stage") && closes == Text(sentence.Clock.Today) && !sentence.Has(OfClosing))) call.Put("close_date", closes);
        call.Put("probability", Probability(sentence));
        if (!call.Has("probability")) call.Put("value", ValueReader.Change(sentence));
        call.Put("category", Category(sentence));
        call.Put("owner", Owner(sentence));
        call.Put("next_step", sentence.TextOf(TextKind.NextStep));
        call.Put("name", sentence.TextOf(TextKind.Name));
        call.Put("reason", sentence.TextOf(TextKind.Reason));
        if (!call.Has("deals")) call.Put("deal", DealReader.Read(sentence));
    }

    /// <summary>Fills the arguments of <c>close_deal</c>.</summary>
    public static void Close(CallArguments call, Sentence sentence)
    {
        call.Put("deal", DealReader.Read(sentence));
        call.Put("outcome", OutcomeReader.Read(sentence));
        call.Put("value", ValueReader.Plain(sentence));
        call.Put("date", DayReader.Read(sentence, call.Tool.Direction).Select(d => Text(d.Day)).LastOrDefault());
        call.Put("reason", sentence.TextOf(TextKind.Reason) ?? sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence) ?? Told(sentence));
    }

    /// <summary>Fills the arguments of <c>create_deal</c>.</summary>
    public static void Create(CallArguments call, Sentence sentence)
    {
        call.Put("account", Name(sentence, NameKind.Account) ?? UnknownNameReader.After(sentence, "with", "for", "at"));
        call.Put("product", Name(sentence, NameKind.Product));
        call.Put("stage", Name(sentence, NameKind.Stage));
        call.Put("value", ValueReader.Plain(sentence));
        call.Put("close_date", DayReader.Read(sentence, call.Tool.Direction).Select(d => Text(d.Day)).LastOrDefault());
        call.Put("name", sentence.TextOf(TextKind.Name));
    }

    /// <summary>A day as arguments give it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Stage(Sentence sentence, int target)
    {
        if (sentence.NamesOf(NameKind.Stage).LastOrDefault(s => s.First >= target) is { } stage) return stage.Names.Count == 1 ? stage.Names[0] : sentence.Said(stage.First, stage.End);
        return sentence.Has("advance", "stage") && sentence.Has(Advancing) && !sentence.Has("step") ? "next" : null;
    }

    private static string? CloseDate(PeriodDirection direction, Sentence sentence, int target)
    {
        // What stands before says which deals, and would be read as one range with what comes after.
        var told = target == 0 ? sentence : sentence with { Free = [.. sentence.Free.Select((word, at) => at > target ? word : null)] };
        var days = DayReader.Read(told, direction).Where(d => d.First >= target && !IsAmount(sentence, d) && !sentence.PeriodPlaces.Any(p => p.First == d.First && DayShiftReader.IsMove(sentence, p))).ToList();
        if (days.Count > 0) return Text(days[^1].Day);
        return sentence.Has(Moving) ? DayShiftReader.Read(sentence) : null;
    }

    // A bare year is no day to close on: "bump it to 2000".
    private static bool IsAmount(Sentence sentence, DayHit day) => ValueReader.All(sentence).Any(a => a.First >= day.First && a.First < day.End);

    private static decimal? Probability(Sentence sentence) =>
        sentence.Percent is { Percent: >= 0 and var percent, First: var first } && (sentence.Has(OfProbability)
            || sentence.Word(first - 1) is "at" or "to" or "give" or "like" || !ValueReader.Moves(sentence))
            ? percent : null;

    // "take it out of commit and put it in best case": what is said last holds.
    private static string? Category(Sentence sentence)
    {
        var category = sentence.Has(Omitting) ? "omitted" : null;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            // "best case, not commit".
            if (sentence.Word(at - 1) is "not" or "than" || (sentence.Word(at - 1) is "of" && sentence.Word(at - 2) is "instead")) continue;
            category = sentence.Words[at].Text switch
            {
                "commit" or "committed" or "forecast" when IsLeft(sentence, at) => "omitted",
                "commit" or "committed" => "commit",
                "bestcase" or "upside" => "best case",
                "best" when sentence.Word(at + 1) is "case" => "best case",
                "pipeline" when sentence.Has(IntoCategory) => "pipeline",
                _ => category,
            };
        }

        return category;
    }

    // "out of my commit", "off the forecast".
    private static bool IsLeft(Sentence sentence, int at)
    {
        var before = sentence.Word(at - 1) is "my" or "the" or "our" ? at - 2 : at - 1;
        return sentence.Word(before) is "out" or "off" || (sentence.Word(before) is "of" && sentence.Word(before - 1) is "out");
    }

    private static string? Owner(Sentence sentence)
    {
        foreach (var person in sentence.NamesOf(NameKind.Person).Reverse())
        {
            var whose = sentence.Word(person.End) is "'s" || sentence.Said(person.First, person.End).EndsWith("s'", StringComparison.Ordinal);
            var gets = sentence.Word(person.First - 1) is "to" or "give" or "hand" or "make" or "owner" or "is" or "let" || sentence.Word(person.End) is "takes" or "take" or "will" or "owns" or "should" or "gets";
            if (!whose && gets) return person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End);
        }

        return null;
    }

    // "lost Isdom to a competitor", "Isdom went with somebody else".
    private static string? Told(Sentence sentence)
    {
        if (OutcomeReader.Read(sentence) is not "lost") return null;
        for (var at = 1; at < sentence.Words.Count; at++)
        {
            var said = sentence.Words[at].Text;
            var told = said is "went" or "chose" or "picked" or "decided" or "cancelled" or "canceled" or "has" && sentence.Names.Any(n => n.End == at);
            var after = said is "to" or "on" or "over" or "for" && sentence.Has(Losing) && at + 1 < sentence.Words.Count
                && !Delexicaliser.Marks(sentence).ContainsKey(at + 1) && sentence.Word(at + 1) is not ("won" or "lost" or "closed" or "close") && sentence.Word(at + 2) is not "deal";
            if (told || after) return sentence.Said(told ? at : at + 1, Stop(sentence, at));
            // "close Bioholding lost no budget": what is left after the outcome says why.
            var left = said is "lost" or "dead" && !Delexicaliser.Marks(sentence).ContainsKey(at + 1) && sentence.Word(at + 1) is { } next && !Filler.Connecting.Contains(next) && next is not ("deal" or "deals" or "opportunity" or "due");
            if (left || (said is "lost" && sentence.Word(at + 1) is "no")) return sentence.Said(at + 1, Stop(sentence, at + 1));
        }

        return Left(sentence);
    }

    // "lost Cancity no decision": what is left after the deal and its figures says why.
    private static string? Left(Sentence sentence)
    {
        if (!sentence.Has(Losing)) return null;
        var marks = Delexicaliser.Marks(sentence);
        var at = marks.Values.Select(m => m.End).DefaultIfEmpty(sentence.Words.Count).Max();
        for (var told = at; told < sentence.Words.Count; told++) if (sentence.Words[told].Text is "lost" or "lose" or "losing") at = told + 1;
        if (at >= sentence.Words.Count || sentence.Words[at].Text is "and" or "deal" or "as" or "," or "please") return null;
        return sentence.Words.Skip(at).All(w => Filler.Connecting.Contains(w.Text) || w.Text is "deal") ? null : sentence.Said(at, Stop(sentence, at));
    }

    private static int Stop(Sentence sentence, int at)
    {
        while (at < sentence.Words.Count && sentence.Words[at].Text is not ("," or "-" or "and")) at++;
        return at;
    }

    private static string? Name(Sentence sentence, NameKind kind) =>
        sentence.NamesOf(kind).FirstOrDefault() is { } hit ? hit.Names.Count == 1 ? hit.Names[0] : sentence.Said(hit.First, hit.End) : null;
}
