using System.Globalization;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads what a deal, or several, are to become.</summary>
internal static class DealChangeReader
{
    /// <summary>Fills the arguments of <c>update_deal</c>.</summary>
    public static void Update(CallArguments call, Sentence sentence)
    {
        var target = DealBulkReader.Read(call, sentence);
        call.Put("stage", Stage(sentence, target));
        var closes = CloseDate(call.Tool.Direction, sentence, target);
        // "moved to Engaging today" says when it moved.
        if (!(call.Has("stage") && closes == Text(sentence.Clock.Today) && !sentence.Has(DealChangeWords.OfClosing))) call.Put("close_date", closes);
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
        call.Put("reason", sentence.TextOf(TextKind.Reason) ?? sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence) ?? LossReasonReader.Read(sentence));
    }

    /// <summary>Fills the arguments of <c>create_deal</c>.</summary>
    public static void Create(CallArguments call, Sentence sentence)
    {
        call.Put("account", Name(sentence, NameKind.Account) ?? UnknownNameReader.After(sentence, DealChangeWords.Introducing));
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
        return sentence.Has(DealChangeWords.Stages) && sentence.Has(DealChangeWords.Advancing) && !sentence.Has(DealChangeWords.Step) ? "next" : null;
    }

    private static string? CloseDate(PeriodDirection direction, Sentence sentence, int target)
    {
        // What stands before says which deals, and would be read as one range with what comes after.
        var told = target == 0 ? sentence : sentence with { Free = [.. sentence.Free.Select((word, at) => at > target ? word : null)] };
        var days = DayReader.Read(told, direction).Where(d => d.First >= target && !IsAmount(sentence, d) && !sentence.PeriodPlaces.Any(p => p.First == d.First && DayShiftReader.IsMove(sentence, p))).ToList();
        if (days.Count > 0) return Text(days[^1].Day);
        return sentence.Has(DealChangeWords.Moving) ? DayShiftReader.Read(sentence) : null;
    }

    // A bare year is no day to close on: "bump it to 2000".
    private static bool IsAmount(Sentence sentence, DayHit day) => ValueReader.All(sentence).Any(a => a.First >= day.First && a.First < day.End);

    private static decimal? Probability(Sentence sentence) =>
        sentence.Percent is { Percent: >= 0 and var percent, First: var first } && (sentence.Has(DealChangeWords.OfProbability)
            || sentence.Is(first - 1, DealChangeWords.BeforeProbability) || !ValueReader.Moves(sentence))
            ? percent : null;

    // "take it out of commit and put it in best case": what is said last holds.
    private static string? Category(Sentence sentence)
    {
        var category = sentence.Has(DealChangeWords.Omitting) ? "omitted" : null;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            // "best case, not commit".
            if (sentence.Is(at - 1, DealChangeWords.RuledOut) || (sentence.Is(at - 1, Particles.Of) && sentence.Is(at - 2, DealChangeWords.Instead))) continue;
            if (sentence.Is(at, DealChangeWords.Leaving) && IsLeft(sentence, at)) category = "omitted";
            else if (DealChangeWords.Categories.Read(sentence, at) is var (meant, _) && (meant is not "pipeline" || sentence.Has(DealChangeWords.IntoCategory))) category = meant;
        }

        return category;
    }

    // "out of my commit", "off the forecast".
    private static bool IsLeft(Sentence sentence, int at)
    {
        var before = sentence.Is(at - 1, DealChangeWords.Owning) ? at - 2 : at - 1;
        return sentence.Is(before, DealChangeWords.AwayFrom) || (sentence.Is(before, Particles.Of) && sentence.Is(before - 1, DealChangeWords.Out));
    }

    private static string? Owner(Sentence sentence)
    {
        foreach (var person in sentence.NamesOf(NameKind.Person).Reverse())
        {
            var whose = sentence.Is(person.End, Particles.Possessive) || Particles.IsPossessive(sentence.Said(person.First, person.End));
            var gets = sentence.Is(person.First - 1, DealChangeWords.BeforeOwner) || sentence.Is(person.End, DealChangeWords.AfterOwner);
            // "its for Carol, give it to her", "put it on Marty".
            gets |= sentence.Has(DealChangeWords.Giving) && sentence.Is(person.First - 1, DealChangeWords.ForOwner);
            gets |= sentence.Is(person.First - 1, Particles.On) && sentence.Is(person.First - 2, Particles.It);
            if (!whose && gets) return person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End);
        }

        return null;
    }

    private static string? Name(Sentence sentence, NameKind kind) =>
        sentence.NamesOf(kind).FirstOrDefault() is { } hit ? hit.Names.Count == 1 ? hit.Names[0] : sentence.Said(hit.First, hit.End) : null;
}
