using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Language.Scopes;

/// <summary>
/// Reads whose figures are meant. The name of somebody with people below stands for the team, as a manager's own figures are seldom meant; "his own"
/// makes it the person. A name that several people share is passed on as it was said, for the tool to ask.
/// </summary>
internal static class ScopeReader
{
    private static readonly FrozenSet<string> TwoTeams = Lexicon.Set("scopes.twoTeams");

    private static readonly FrozenSet<string> Teams = Lexicon.Set("scopes.teams");
    private static readonly FrozenSet<string> Companies = Lexicon.Set("scopes.companies");
    private static readonly FrozenSet<string> NotOurCompany = Lexicon.Set("scopes.notOurCompany");
    private static readonly FrozenSet<string> Earlier = Lexicon.Set("scopes.earlier");

    private static readonly FrozenSet<string> Ours = Lexicon.Set("scopes.ours");
    private static readonly FrozenSet<string> Offices = Lexicon.Set("scopes.offices");

    public static ScopeReading Read(Sentence sentence, Viewer viewer)
    {
        var said = new List<string>();
        var used = new HashSet<int>();
        foreach (var name in sentence.Names)
        {
            if (IsLeftOut(sentence, name)) continue;
            if (name.Kind == NameKind.Person) said.Add(OfPerson(sentence, name, viewer, used));
            if (name.Kind == NameKind.Region) said.Add(OfRegion(sentence, name, used));
        }

        var (own, earlier) = (false, false);
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (used.Contains(at) || sentence.Names.Any(n => at >= n.First && at < n.End)) continue;
            var word = sentence.Words[at].Text;
            if (OfWord(sentence, at, used) is { } scope) said.Add(scope);
            else if (OfOffice(sentence, at, viewer, used) is { } office) said.Add(office);
            else if (word is "my" or "i" or "mine" or "me" or "our" or "we" or "us") own |= IsOwn(sentence, at, word, used);
            else if (Earlier.Contains(word) || IsPlace(sentence, at)) earlier |= used.Add(at);
        }

        if (ReportsToMe(sentence)) said = ["team"];
        // "everyone on my team" is the team, "everybody in the West" the office.
        if (said.Exists(s => s.StartsWith("team", StringComparison.Ordinal) || s.StartsWith("region", StringComparison.Ordinal)) && sentence.Has("everyone", "everybody")) said.Remove("company");
        // "team kpis for Rocco" asks for one team; "my team and Rocco's" for two.
        if (said.Exists(s => s.StartsWith("team:", StringComparison.Ordinal)) && !sentence.Has(TwoTeams)) said.Remove("team");
        return new([.. said.Distinct()], own, earlier, used);
    }

    // "deals at risk there", but not "is there" and "there are".
    private static bool IsPlace(Sentence sentence, int at) => sentence.Words[at].Text is "there" && at > 0 && sentence.Word(at - 1) is not ("is" or "are" or "was" or "were" or "," or "and") && sentence.Word(at + 1) is null or "," or "now" or "this" or "last";

    // "the whole company, not just East".
    private static bool IsLeftOut(Sentence sentence, NameHit name) => sentence.Word(name.First - 1) is "not" || (sentence.Word(name.First - 1) is "just" or "only" && sentence.Word(name.First - 2) is "not");

    // "everyone who reports to me".
    private static bool ReportsToMe(Sentence sentence)
    {
        for (var at = 2; at < sentence.Words.Count; at++)
            if (sentence.Word(at) is "me" && sentence.Word(at - 1) is "to" && sentence.Word(at - 2) is "report" or "reports" or "reporting") return true;
        return false;
    }

    private static string? OfWord(Sentence sentence, int at, HashSet<int> used)
    {
        var (before, word, after) = (sentence.Word(at - 1), sentence.Words[at].Text, sentence.Word(at + 1));
        switch (word)
        {
            case "team" or "teams" when before is "all" or "every": return Take(used, "company", at - 1, at);
            case "teams" when before is "other": return Take(used, "company", at - 1, at);
            case "team" or "teams" when before is "other" or "another" or "in" or "which": return null;
            case "team" or "teams": return Take(used, "team", before is "my" or "our" or "the" or "whole" or "entire" or "'s" ? at - 1 : at, at);
            case "reps" or "people" or "guys" or "folks" or "crew" or "squad" or "sellers" or "salespeople" when before is "my" or "our": return Take(used, "team", at - 1, at);
            case "reps" or "people" or "salespeople" or "sellers" when before is "all" or "every": return Take(used, "company", at - 1, at);
            case "reports" when before is "direct" or "my": return Take(used, "team", at - 1, at);
            case "org" or "business" or "salesforce" when before is "whole" or "entire" or "sales": return Take(used, "company", at - 1, at);
            case "myself" or "mine": return Take(used, "me", at, at);
            case "me" when before is "to" && sentence.Word(at - 2) is "show" or "give" or "tell" or "send" or "explain": return null;
            case "me" when before is "just" or "only" or "for" or "about" or "and" or "to" or "by" && after is not "the" and not "a": return Take(used, "me", at, at);
            case "own" when before is "my": return Take(used, "me", at - 1, at);
            case "personally" when before is "me": return Take(used, "me", at - 1, at);
            default: break;
        }

        return Companies.Contains(word) && (before is null || !NotOurCompany.Contains(before)) ? Take(used, "company", after is "wide" ? at + 1 : at, at) : null;
    }

    // "only our office".
    private static string? OfOffice(Sentence sentence, int at, Viewer viewer, HashSet<int> used) =>
        Ours.Contains(sentence.Words[at].Text) && sentence.Word(at + 1) is { } noun && Offices.Contains(noun) && viewer.Person.Office is { Length: > 0 } office ? Take(used, $"region:{office}", at, at + 1) : null;

    private static bool IsOwn(Sentence sentence, int at, string word, HashSet<int> used)
    {
        // "show me" asks, it does not say whose.
        var asks = word == "me" || word is "us";
        used.Add(at);
        // "next week I mean" puts something right, it does not say whose.
        return !asks && word is "my" or "i" && sentence.Word(at + 1) is not ("mean" or "meant");
    }

    private static string OfPerson(Sentence sentence, NameHit name, Viewer viewer, HashSet<int> used)
    {
        var person = name.Names.Count == 1 ? name.Names[0] : sentence.Said(name.First, name.End);
        var after = sentence.Word(name.End) is "'s" ? name.End + 1 : name.End;
        if (after > name.End) used.Add(name.End);
        if (sentence.Word(after) is "own" or "personal") return Take(used, $"rep:{person}", after, after);
        if (sentence.Word(after) is { } noun && Teams.Contains(noun)) return Take(used, $"team:{person}", after, after);
        if (sentence.Word(name.First - 1) is "team") return Take(used, $"team:{person}", name.First - 1, name.First - 1);
        if (sentence.Word(name.First - 1) is "of" && sentence.Word(name.First - 2) is "team" or "reps") return Take(used, $"team:{person}", name.First - 2, name.First - 1);
        var leads = name.Names.Count == 1 && viewer.Org.People.FirstOrDefault(p => p.Name == person) is { } who && Leads(viewer.Org, who);
        return leads ? $"team:{person}" : $"rep:{person}";
    }

    private static bool Leads(OrgChart org, Salesperson person) => org.Below(person.Id).Count > 0;

    private static string OfRegion(Sentence sentence, NameHit name, HashSet<int> used)
    {
        var region = $"region:{name.Names[0]}";
        if (sentence.Word(name.First - 1) is "region" or "office") used.Add(name.First - 1);
        return sentence.Word(name.End) is "region" or "office" or "team" or "teams" or "area" or "territory" or "coast" or "reps"
            ? Take(used, region, name.End, name.End)
            : region;
    }

    private static string Take(HashSet<int> used, string scope, int first, int last)
    {
        for (var at = Math.Min(first, last); at <= Math.Max(first, last); at++) used.Add(at);
        return scope;
    }
}
