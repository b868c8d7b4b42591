using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Approvals;
using SalesOpsBot.Assistant.Language.Coaching;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Forecasting;
using SalesOpsBot.Assistant.Language.Leads;
using SalesOpsBot.Assistant.Language.Logins;
using SalesOpsBot.Assistant.Language.Meetings;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Notices;
using SalesOpsBot.Assistant.Language.Profiles;
using SalesOpsBot.Assistant.Language.Quotas;
using SalesOpsBot.Assistant.Language.Scopes;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Tasks;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>Fills the arguments of tools that change something.</summary>
internal static class ChangeReader
{
    private static readonly FrozenSet<string> AfterName = Lexicon.Set("notes.afterName");

    /// <summary>The arguments of each call; several where several deals are named.</summary>
    public static List<Dictionary<string, object?>> Read(ToolPrompt tool, Sentence sentence, Viewer viewer)
    {
        var call = new CallArguments(tool);
        Fill(call, sentence, viewer);
        return EachDeal(call, sentence);
    }

    private static void Fill(CallArguments call, Sentence sentence, Viewer viewer)
    {
        switch (call.Tool.Name)
        {
            case "update_deal": DealChangeReader.Update(call, sentence); break;
            case "close_deal": DealChangeReader.Close(call, sentence); break;
            case "create_deal": DealChangeReader.Create(call, sentence); break;
            case "add_note": Note(call, sentence); break;
            case "submit_forecast": SubmissionReader.Read(call, sentence); break;
            case "book_meeting": MeetingReader.Book(call, sentence, viewer); break;
            case "log_meeting": MeetingReader.Log(call, sentence, viewer); break;
            case "reschedule_meeting": MeetingChangeReader.Reschedule(call, sentence, viewer); break;
            case "cancel_meeting": MeetingChangeReader.Cancel(call, sentence); break;
            case "add_task": TaskReader.Add(call, sentence, viewer); break;
            case "complete_task": TaskReader.Complete(call, sentence); break;
            case "log_lead_activity": LeadChangeReader.Log(call, sentence); break;
            case "qualify_lead": LeadChangeReader.Qualify(call, sentence); break;
            case "assign_lead": LeadChangeReader.Assign(call, sentence, viewer); break;
            case "request_discount": ApprovalReader.Request(call, sentence); break;
            case "decide_approval": ApprovalReader.Decide(call, sentence); break;
            case "delegate_approvals": ApprovalReader.Delegate(call, sentence); break;
            case "set_quota": QuotaReader.Read(call, sentence, viewer); break;
            case "balance_territories": call.Put("scope", ScopeReader.Read(sentence, viewer).Said is [var scope, ..] ? scope : null); break;
            case "recognise_rep": RecognitionReader.Read(call, sentence); break;
            case "map_login": LoginReader.Read(call, sentence); break;
            case "set_preferences": PreferenceReader.Read(call, sentence); break;
            case "snooze_notices": SnoozeReader.Read(call, sentence); break;
            default: call.Put("what", DealReader.Read(sentence)); break;
        }
    }

    private static void Note(CallArguments call, Sentence sentence)
    {
        MeetingReader.With(call, sentence);
        if (call.Values.Count == 0 && sentence.Inner.FirstOrDefault(n => n.Kind == NameKind.Account) is { } about) call.Put("account", about.Names.Count == 1 ? about.Names[0] : sentence.Said(about.First, about.End));
        call.Put("text", sentence.TextOf(TextKind.Note) ?? sentence.TextOf(TextKind.Reason) ?? TailReader.Read(sentence) ?? BehindName(sentence));
    }

    // "note for Isdom budget approved": what follows the name.
    private static string? BehindName(Sentence sentence)
    {
        var end = sentence.Names.Where(n => n.Kind is NameKind.Account or NameKind.Product).Select(n => n.End).Concat(sentence.Code is { } code ? [code + 1] : []).DefaultIfEmpty(0).Max();
        for (var lead = 0; lead + 1 < sentence.Words.Count; lead++) if (sentence.Is(lead, Nouns.One("lead")) && char.IsAsciiDigit(sentence.Words[lead + 1].Text[0])) end = Math.Max(end, lead + 2);
        while (sentence.Is(end, AfterName)) end++;
        return end > 0 && end < sentence.Words.Count ? sentence.Said(end, sentence.Words.Count) : null;
    }

    // "push Konex and Isdom to Friday" changes two deals.
    private static List<Dictionary<string, object?>> EachDeal(CallArguments call, Sentence sentence)
    {
        var accounts = sentence.NamesOf(NameKind.Account).Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End)).Distinct().ToList();
        if (accounts.Count < 2 || call.Tool.Name is not ("update_deal" or "close_deal")) return [call.Values];
        // "all Konex and Isdom deals" are those of either.
        var names = call.Has("deal") ? "deal" : "account";
        return [.. accounts.Select(account => new Dictionary<string, object?>(call.Values) { [names] = account })];
    }
}
