using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;

namespace SalesOpsBot.Assistant.Language.Approvals;

/// <summary>Reads requests for a discount, and decisions about them.</summary>
internal static class ApprovalReader
{
    /// <summary>Fills the arguments of <c>request_discount</c>.</summary>
    public static void Request(CallArguments call, Sentence sentence)
    {
        call.Put("deal", DealReader.Read(sentence));
        call.Put("percent", PercentReader.Read(sentence) is var (percent, _) ? percent : null);
        call.Put("reason", sentence.TextOf(TextKind.Reason) ?? sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence));
    }

    /// <summary>Fills the arguments of <c>decide_approval</c>.</summary>
    public static void Decide(CallArguments call, Sentence sentence)
    {
        call.Put("decision", sentence.Has("reject", "rejected", "decline", "declined", "deny", "denied", "refuse", "refused", "no", "not", "down", "never") ? "reject" : "approve");
        call.Put("approval", Request(sentence));
        call.Put("comment", sentence.TextOf(TextKind.Note) ?? sentence.TextOf(TextKind.Reason) ?? TailReader.Read(sentence));
    }

    private static string? Request(Sentence sentence)
    {
        var named = sentence.Names.Where(n => n.Kind is NameKind.Person or NameKind.Account or NameKind.Product)
            .Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End)).ToList();
        if (sentence.Code is { } code) named.Add(sentence.Said(code, code + 1).ToUpperInvariant());
        if (named.Count > 0) return string.Join(' ', named);
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
            if (sentence.Words[at].Text is "request" or "approval" or "number" or "#" && char.IsAsciiDigit(sentence.Words[at + 1].Text[0])) return sentence.Words[at + 1].Text;
        return null;
    }
}
