using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>Reads which deal is meant: its id, or the account and product that name it.</summary>
internal static class DealReader
{
    private static readonly FrozenSet<string> NotOne = Lexicon.Set("deals.notOne");

    public static string? Read(Sentence sentence)
    {
        if (sentence.Code is { } code) return sentence.Said(code, code + 1).ToUpperInvariant();
        var parts = sentence.Names.Where(n => n.Kind is NameKind.Account or NameKind.Product)
            .OrderBy(n => n.Kind)
            .Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End))
            .Distinct()
            .ToList();
        return parts.Count > 0 ? string.Join(' ', parts) : null;
    }

    /// <summary>Several deals with commas between: each account that is named; one account with its product is one deal.</summary>
    public static string? ReadAll(Sentence sentence)
    {
        var accounts = sentence.NamesOf(NameKind.Account).Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End)).Distinct().ToList();
        return sentence.Code is null && accounts.Count > 1 ? string.Join(", ", accounts) : Read(sentence);
    }

    /// <summary>Whether one deal is named: an id, or "the Isdom deal", "the GTX Pro deal with Isdom".</summary>
    public static bool NamesOne(Sentence sentence)
    {
        if (sentence.Code is not null) return true;
        if (sentence.Has(NotOne) || sentence.Count is not null) return false;
        return sentence.Has(Nouns.One("deal")) && sentence.Names.Any(n => n.Kind == NameKind.Account);
    }
}
