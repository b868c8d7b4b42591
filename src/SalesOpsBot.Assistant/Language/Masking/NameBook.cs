using System.Runtime.CompilerServices;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Language.Masking;

/// <summary>Every name of a person or an account, with the word that stands for it in front of a model. The same names get the same words for as long as nothing changes.</summary>
internal sealed class NameBook
{
    private const int ShortestAlone = 3;
    private static readonly ConditionalWeakTable<OrgChart, ConditionalWeakTable<CompanyNames, NameBook>> Built = [];
    private static readonly HashSet<string> Common = new(Lexicon.Set("spelling.common"), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<MaskedName>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byToken = new(StringComparer.OrdinalIgnoreCase);

    private NameBook(OrgChart org, CompanyNames names)
    {
        foreach (var (at, person) in org.People.Index())
        {
            Add($"Person-{at + 1}", person.Name);
            if (person.Email is { } email) Add($"Person-{at + 1}", email);
        }

        foreach (var (at, account) in names.Accounts.Index()) Add($"Account-{at + 1}", account);
        AddParts(org);
        foreach (var found in _byFirstWord.Values) found.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The book of a company, made once for each snapshot of its names and people.</summary>
    public static NameBook Of(TurnContext turn) => Built.GetValue(turn.Viewer.Org, _ => []).GetValue(turn.Names, names => new NameBook(turn.Viewer.Org, names));

    /// <summary>The names that begin with a word, longest first.</summary>
    public IReadOnlyList<MaskedName> BeginningWith(string word) => _byFirstWord.GetValueOrDefault(word) ?? [];

    /// <summary>The name that a word stands for, or nothing.</summary>
    public string? NameOf(string token) => _byToken.GetValueOrDefault(token);

    // "Gladys" alone is Gladys Colclough; where two have the name, the word itself is masked, so that whoever reads it back can ask which.
    private void AddParts(OrgChart org)
    {
        var parts = org.People.SelectMany(p => NameWords.Split(p.Name).Select(word => (Word: word, p.Name))).Where(p => p.Word.Length >= ShortestAlone && !Common.Contains(p.Word));
        foreach (var (at, part) in parts.GroupBy(p => p.Word, StringComparer.OrdinalIgnoreCase).Where(g => !IsWholeName(g.Key)).Index())
        {
            var people = part.Select(p => p.Name).Distinct().ToList();
            if (people.Count == 1) Add(TokenOf(people[0]), part.Key, people[0]);
            else Add($"Name-{at + 1}", part.Key);
        }
    }

    private bool IsWholeName(string word) => BeginningWith(word).Any(n => n.Words.Length == 1);

    private string TokenOf(string name) => BeginningWith(NameWords.Split(name)[0]).First(n => n.Name == name).Token;

    private void Add(string token, string written, string? name = null)
    {
        if (NameWords.Split(written) is not [var first, ..] words) return;
        if (!_byFirstWord.TryGetValue(first, out var found)) _byFirstWord[first] = found = [];
        found.Add(new(token, name ?? written, words));
        _byToken.TryAdd(token, name ?? written);
    }
}
