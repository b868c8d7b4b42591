using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Approvals;

/// <summary>Reads requests for a discount, and decisions about them.</summary>
internal static class ApprovalReader
{
    private static readonly FrozenSet<string> Withdrawing = Lexicon.Set("approvals.withdrawing");
    private static readonly Idioms WithdrawingIdioms = new(Lexicon.Phrases("approvals.withdrawingIdioms"));
    private static readonly FrozenSet<string> BeforeAway = Lexicon.Set("approvals.beforeAway");
    private static readonly FrozenSet<string> Beginning = Lexicon.Set("approvals.beginning");
    private static readonly FrozenSet<string> BeforeNumber = Lexicon.Set("approvals.beforeNumber");
    private static readonly FrozenSet<string> Rejecting = Lexicon.Set("approvals.rejecting");
    private static readonly FrozenSet<string> NobodyInstead = Lexicon.Set("approvals.nobodyInstead");

    /// <summary>Fills the arguments of <c>request_discount</c>.</summary>
    public static void Request(CallArguments call, Sentence sentence)
    {
        call.Put("deal", DealReader.Read(sentence));
        // "-10% for Isdom" is 10 percent off.
        call.Put("percent", sentence.Percent is { Percent: { } percent } ? Math.Abs(percent) : null);
        call.Put("reason", sentence.TextOf(TextKind.Reason) ?? sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence));
    }

    /// <summary>Fills the arguments of <c>decide_approval</c>.</summary>
    public static void Decide(CallArguments call, Sentence sentence)
    {
        call.Put("decision", sentence.Has(Withdrawing) || sentence.Has(WithdrawingIdioms) ? "withdraw" : sentence.Has(Rejecting) ? "reject" : "approve");
        call.Put("approval", Request(sentence));
        call.Put("comment", sentence.TextOf(TextKind.Note) ?? sentence.TextOf(TextKind.Reason) ?? TailReader.Read(sentence));
    }

    /// <summary>Fills the arguments of <c>delegate_approvals</c>.</summary>
    public static void Delegate(CallArguments call, Sentence sentence)
    {
        var people = sentence.NamesOf(NameKind.Person).ToList();
        var away = people.Count > 1 ? people.Find(p => sentence.Is(p.First - 1, BeforeAway) || sentence.Is(p.End, Particles.Possessive) || Particles.IsPossessive(sentence.Said(p.First, p.End))) : null;
        var standIn = people.Find(p => p != away);
        call.Put("person", standIn is not null ? Called(sentence, standIn) : sentence.Has(NobodyInstead) ? "nobody" : null);
        call.Put("whose", away is null ? null : Called(sentence, away));
        var days = DayReader.Read(sentence, call.Tool.Direction).ToList();
        var begins = days.FindIndex(day => sentence.Is(day.First - 1, Beginning));
        call.Put("from", begins >= 0 ? DealChangeReader.Text(days[begins].Day) : null);
        var ends = days.FindLastIndex(day => begins < 0 || day != days[begins]);
        call.Put("until", ends >= 0 ? DealChangeReader.Text(begins >= 0 ? NotBefore(days[begins].Day, days[ends].Day) : days[ends].Day) : Last(call, sentence));
    }

    // Said on a Friday, "from Monday till Friday" does not end today.
    private static DateOnly NotBefore(DateOnly first, DateOnly last) => last < first && last.AddDays(7) >= first ? last.AddDays(7) : last;

    // "while I'm away next week": its last day.
    private static string? Last(CallArguments call, Sentence sentence) =>
        sentence.Periods(call.Tool.Direction).Select(period => DealChangeReader.Text(period.Period.End)).LastOrDefault();

    private static string Called(Sentence sentence, NameHit hit) => hit.Names.Count == 1 ? hit.Names[0] : sentence.Said(hit.First, hit.End);

    private static string? Request(Sentence sentence)
    {
        var named = sentence.Names.Where(n => n.Kind is NameKind.Person or NameKind.Account or NameKind.Product)
            .Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End)).ToList();
        if (sentence.Code is { } code) named.Add(sentence.Said(code, code + 1).ToUpperInvariant());
        if (named.Count > 0) return string.Join(' ', named);
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
            if (sentence.Is(at, BeforeNumber) && char.IsAsciiDigit(sentence.Words[at + 1].Text[0])) return sentence.Words[at + 1].Text;
        return null;
    }
}
