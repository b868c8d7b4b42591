using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>Reads which deal is meant: its id, or the account and product that name it.</summary>
internal static class DealReader
{
    public static string? Read(Sentence sentence)
    {
        if (sentence.Code is { } code) return sentence.Said(code, code + 1).ToUpperInvariant();
        var parts = sentence.Names.Where(n => n.Kind is NameKind.Account or NameKind.Product)
            .OrderBy(n => n.Kind)
            .Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End))
            .ToList();
        return parts.Count > 0 ? string.Join(' ', parts) : null;
    }

    /// <summary>Whether one deal is named: an id, or "the Isdom deal", "the GTX Pro deal with Isdom".</summary>
    public static bool NamesOne(Sentence sentence)
    {
        if (sentence.Code is not null) return true;
        if (sentence.Has("deals", "biggest", "largest", "oldest", "latest", "list", "all") || sentence.Count is not null) return false;
        return sentence.Has("deal") && sentence.Names.Any(n => n.Kind == NameKind.Account);
    }
}
