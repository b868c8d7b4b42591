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
            else if (ScopeWords.Own.Contains(word)) own |= IsOwn(sentence, at, used);
            else if (ScopeWords.Earlier.Contains(word) || IsPlace(sentence, at)) earlier |= used.Add(at);
        }

        if (ReportsToMe(sentence)) said = ["team"];
        // "everyone on my team" is the team, "everybody in the West" the office.
        if (said.Exists(s => s.StartsWith("team", StringComparison.Ordinal) || s.StartsWith("region", StringComparison.Ordinal)) && sentence.Has(ScopeWords.Everybody)) said.Remove("company");
        // "team kpis for Rocco" asks for one team; "my team and Rocco's" for two.
        if (said.Exists(s => s.StartsWith("team:", StringComparison.Ordinal)) && !sentence.Has(ScopeWords.TwoTeams)) said.Remove("team");
        return new([.. said.Distinct()], own, earlier, used);
    }

    // "deals at risk there", but not "is there" and "there are".
    private static bool IsPlace(Sentence sentence, int at) => sentence.Is(at, Particles.There) && at > 0 && !sentence.Is(at - 1, ScopeWords.NotThatPlace) && (at + 1 == sentence.Words.Count || sentence.Is(at + 1, ScopeWords.AfterPlace));

    // "the whole company, not just East".
    private static bool IsLeftOut(Sentence sentence, NameHit name) => sentence.Is(name.First - 1, Particles.Not) || (sentence.Is(name.First - 1, ScopeWords.Only) && sentence.Is(name.First - 2, Particles.Not));

    // "everyone who reports to me".
    private static bool ReportsToMe(Sentence sentence)
    {
        for (var at = 2; at < sentence.Words.Count; at++)
            if (sentence.Is(at, Particles.Me) && sentence.Is(at - 1, Particles.To) && sentence.Is(at - 2, ScopeWords.Reporting)) return true;
        return false;
    }

    private static string? OfWord(Sentence sentence, int at, HashSet<int> used) => OfTeam(sentence, at, used) ?? OfMe(sentence, at, used) ?? OfCompany(sentence, at, used);

    private static string? OfTeam(Sentence sentence, int at, HashSet<int> used)
    {
        var before = at - 1;
        if (sentence.Is(at, ScopeWords.Team))
        {
            if (sentence.Is(before, ScopeWords.Every) || (sentence.Is(at, ScopeWords.OtherTeams) && sentence.Is(before, ScopeWords.BeforeOtherTeams))) return Take(used, "company", before, at);
            if (sentence.Is(before, ScopeWords.NotMyTeam)) return null;
            return Take(used, "team", sentence.Is(before, ScopeWords.BeforeTeam) ? before : at, at);
        }

        var mine = (sentence.Is(at, ScopeWords.Crew) && sentence.Is(before, ScopeWords.Our)) || (sentence.Is(at, ScopeWords.Reports) && sentence.Is(before, ScopeWords.BeforeReports));
        return mine ? Take(used, "team", before, at) : null;
    }

    private static string? OfMe(Sentence sentence, int at, HashSet<int> used)
    {
        if (sentence.Is(at, ScopeWords.Myself)) return Take(used, "me", at, at);
        if ((sentence.Is(at, ScopeWords.MyOwn) && sentence.Is(at - 1, ScopeWords.BeforeOwn)) || (sentence.Is(at, ScopeWords.MePersonally) && sentence.Is(at - 1, Particles.Me))) return Take(used, "me", at - 1, at);
        // "show to me" asks, "just for me" says whose.
        var told = sentence.Is(at - 1, Particles.To) && sentence.Is(at - 2, ScopeWords.Telling);
        return sentence.Is(at, Particles.Me) && !told && sentence.Is(at - 1, ScopeWords.BeforeMe) && !sentence.Is(at + 1, ScopeWords.AfterMe) ? Take(used, "me", at, at) : null;
    }

    private static string? OfCompany(Sentence sentence, int at, HashSet<int> used)
    {
        var whole = (sentence.Is(at, ScopeWords.Sellers) && sentence.Is(at - 1, ScopeWords.Every)) || (sentence.Is(at, ScopeWords.Business) && sentence.Is(at - 1, ScopeWords.BeforeBusiness));
        if (whole) return Take(used, "company", at - 1, at);
        return sentence.Is(at, ScopeWords.Companies) && !sentence.Is(at - 1, ScopeWords.NotOurCompany) ? Take(used, "company", sentence.Is(at + 1, ScopeWords.CompanyWide) ? at + 1 : at, at) : null;
    }

    // "only our office".
    private static string? OfOffice(Sentence sentence, int at, Viewer viewer, HashSet<int> used) =>
        sentence.Is(at, ScopeWords.Our) && sentence.Is(at + 1, ScopeWords.Office) && viewer.Person.Office is { Length: > 0 } office ? Take(used, $"region:{office}", at, at + 1) : null;

    private static bool IsOwn(Sentence sentence, int at, HashSet<int> used)
    {
        used.Add(at);
        // "show me" asks, it does not say whose; "next week I mean" puts something right.
        return sentence.Is(at, ScopeWords.My) && !sentence.Is(at + 1, ScopeWords.Meaning);
    }

    private static string OfPerson(Sentence sentence, NameHit name, Viewer viewer, HashSet<int> used)
    {
        var person = name.Names.Count == 1 ? name.Names[0] : sentence.Said(name.First, name.End);
        var after = sentence.Is(name.End, Particles.Possessive) ? name.End + 1 : name.End;
        if (after > name.End) used.Add(name.End);
        if (sentence.Is(after, ScopeWords.Personal)) return Take(used, $"rep:{person}", after, after);
        if (sentence.Is(after, ScopeWords.Teams)) return Take(used, $"team:{person}", after, after);
        if (sentence.Is(name.First - 1, ScopeWords.TeamOf)) return Take(used, $"team:{person}", name.First - 1, name.First - 1);
        if (sentence.Is(name.First - 1, Particles.Of) && sentence.Is(name.First - 2, ScopeWords.TeamsOf)) return Take(used, $"team:{person}", name.First - 2, name.First - 1);
        var leads = name.Names.Count == 1 && viewer.Org.People.FirstOrDefault(p => p.Name == person) is { } who && Leads(viewer.Org, who);
        return leads ? $"team:{person}" : $"rep:{person}";
    }

    private static bool Leads(OrgChart org, Salesperson person) => org.Below(person.Id).Count > 0;

    private static string OfRegion(Sentence sentence, NameHit name, HashSet<int> used)
    {
        var region = $"region:{name.Names[0]}";
        if (sentence.Is(name.First - 1, ScopeWords.Office)) used.Add(name.First - 1);
        return sentence.Is(name.End, ScopeWords.OfOffice) ? Take(used, region, name.End, name.End) : region;
    }

    private static string Take(HashSet<int> used, string scope, int first, int last)
    {
        for (var at = Math.Min(first, last); at <= Math.Max(first, last); at++) used.Add(at);
        return scope;
    }
}
