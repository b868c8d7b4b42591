using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Leads;

/// <summary>Reads which lead is meant, and the words that narrow a list of leads.</summary>
internal static partial class LeadReader
{
    private static readonly FrozenSet<string> Disqualified = Lexicon.Set("leads.disqualified");
    private static readonly FrozenSet<string> ByMarketing = Lexicon.Set("leads.byMarketing");
    private static readonly FrozenSet<string> Qualified = Lexicon.Set("leads.qualified");
    private static readonly FrozenSet<string> New = Lexicon.Set("leads.new");

    private static readonly FrozenSet<string> Pronouns = Lexicon.Set("pronouns.all");
    private static readonly Idioms Converted = new(Lexicon.Phrases("leads.converted"));
    private static readonly Idioms Working = new(Lexicon.Phrases("leads.working"));

    private static readonly Regex Points = new(string.Join('|', Lexicon.Phrases("leads.points")), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A lead by its id, by the account it comes from, or by the words that the tool's own examples do not use: those are somebody's name.</summary>
    public static string? Read(ToolPrompt tool, Sentence sentence)
    {
        if (!tool.Arguments.ContainsKey("lead")) return null;
        if (Id().Match(sentence.Text) is { Success: true } id) return id.Value.ToUpperInvariant();
        if (sentence.Code is { } code) return sentence.Said(code, code + 1).ToUpperInvariant();
        if (sentence.NamesOf(NameKind.Account).FirstOrDefault() is { } account) return account.Names.Count == 1 ? account.Names[0] : sentence.Said(account.First, account.End);
        return Name(tool.Examples.SelectMany(ExampleReader.Read).ToHashSet(StringComparer.Ordinal), sentence);
    }

    /// <summary><c>new</c>, <c>working</c>, <c>qualified</c>, <c>disqualified</c> or <c>converted</c>; nothing where none is said.</summary>
    public static string? Status(Sentence sentence) =>
        sentence.Has(Disqualified) ? "disqualified"
        : sentence.Has(Converted) ? "converted"
        : sentence.Has(ByMarketing) ? null
        : sentence.Has(Qualified) ? "qualified"
        : sentence.Has(Working) ? "working"
        : sentence.Has(New) ? "new"
        : null;

    /// <summary>The fewest points that were asked for.</summary>
    public static decimal? MinScore(ToolPrompt tool, Sentence sentence)
    {
        if (!tool.Arguments.ContainsKey("min_score") || Points.Match(sentence.Text) is not { Success: true } match) return null;
        return decimal.Parse(match.Groups["before"].Success ? match.Groups["before"].ValueSpan : match.Groups["after"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The longest run of words that are foreign to the examples.</summary>
    private static string? Name(HashSet<string> known, Sentence sentence)
    {
        var (first, end, start) = (0, 0, 0);
        for (var at = 0; at <= sentence.Words.Count; at++)
        {
            if (at < sentence.Words.Count && !known.Contains(sentence.Words[at].Text) && !Pronouns.Contains(sentence.Words[at].Text) && !Filler.Connecting.Contains(sentence.Words[at].Text) && char.IsLetterOrDigit(sentence.Words[at].Text[0]) && !Told(at)) continue;
            if (at - start > end - first) (first, end) = (start, at);
            start = at + 1;
        }

        return end > first ? sentence.Said(first, end) : null;

        // Who is to have it, and what is noted about it, is not its name.
        bool Told(int place) => sentence.Names.Any(n => place >= n.First && place < n.End) || sentence.IsTold(place)
            || sentence.IsDated(place) || sentence.Times.Any(t => place >= t.First && place < t.End)
            || sentence.Durations.Any(d => place >= d.First && place < d.End);
    }

    [GeneratedRegex(@"\bL-?[0-9][0-9A-Za-z]{2,}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
