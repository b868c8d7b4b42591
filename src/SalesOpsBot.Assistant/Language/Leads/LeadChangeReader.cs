using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Leads;

/// <summary>Reads what is done about a lead.</summary>
internal static class LeadChangeReader
{
    /// <summary>Fills the arguments of <c>log_lead_activity</c>.</summary>
    public static void Log(CallArguments call, Sentence sentence)
    {
        call.Put("lead", LeadReader.Read(call.Tool, sentence));
        // "log a call with L-1001: wants a demo" was a call: what was said in it tells of no other.
        call.Put("activity", Activity(Opening(sentence)) ?? Activity(Told(sentence)) ?? Activity(sentence));
        call.Put("notes", sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence) ?? After(sentence, LeadChangeWords.AfterLogged));
    }

    /// <summary>Fills the arguments of <c>qualify_lead</c>.</summary>
    public static void Qualify(CallArguments call, Sentence sentence)
    {
        // "that's a qualified one, isn't it" asks to be agreed with.
        var against = sentence.Has(LeadChangeWords.Disqualifying) || (sentence.Has(LeadChangeWords.Negations) && !(sentence.Words.Count > 3 && sentence.Is(sentence.Words.Count - 2, LeadChangeWords.TagNot) && sentence.Is(sentence.Words.Count - 3, LeadChangeWords.TagIs)));
        call.Put("lead", LeadReader.Read(call.Tool, sentence));
        call.Put("outcome", against ? "disqualified" : "qualified");
        call.Put("reason", sentence.TextOf(TextKind.Reason) ?? sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence) ?? After(sentence, LeadChangeWords.AfterQualified));
    }

    /// <summary>Fills the arguments of <c>assign_lead</c>.</summary>
    public static void Assign(CallArguments call, Sentence sentence, Viewer viewer)
    {
        var person = sentence.NamesOf(NameKind.Person).LastOrDefault(n => !sentence.Is(n.End, Particles.Possessive));
        call.Put("rep", person is not null ? person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End) : sentence.Has(LeadChangeWords.Mine) && !sentence.Has(LeadChangeWords.Asking) ? viewer.Person.Name : null);
        call.Put("lead", LeadReader.Read(call.Tool, sentence));
    }

    // "bin L-1020 they have no budget", "called L-1015 and left a voicemail": what follows the lead, where it begins like a sentence of its own.
    private static string? After(Sentence sentence, FrozenSet<string> openers)
    {
        for (var at = 1; at + 1 < sentence.Words.Count; at++)
        {
            if (!char.IsAsciiDigit(sentence.Words[at - 1].Text[0]) || !sentence.Is(at, openers)) continue;
            return sentence.Said(sentence.Is(at, LeadChangeWords.Joining) ? at + 1 : at, sentence.Words.Count);
        }

        return null;
    }

    // "called them just now, want a demo" was a call.
    private static Sentence Opening(Sentence sentence) => sentence with { Words = [.. sentence.Words.TakeWhile(w => w.Text is not ",")] };

    private static Sentence Told(Sentence sentence) => sentence with { Words = [.. sentence.Words.Where((_, at) => !sentence.IsTold(at))] };

    private static string? Activity(Sentence sentence) => sentence switch
    {
        _ when sentence.Has(LeadChangeWords.Met) => "meeting",
        _ when sentence.Has(LeadChangeWords.Opened) => "email opened",
        _ when sentence.Has(LeadChangeWords.Clicked) => "email clicked",
        _ when sentence.Has(LeadChangeWords.Replied) => "email replied",
        _ when sentence.Has(LeadChangeWords.Mailed) && !sentence.Has(LeadChangeWords.Left) => "email",
        _ when sentence.Has(LeadChangeWords.Called) => "call",
        _ when sentence.Has(LeadChangeWords.Form) => "form submitted",
        _ => null,
    };
}
