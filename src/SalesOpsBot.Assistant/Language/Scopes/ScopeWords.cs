using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Scopes;

/// <summary>The words that say whose figures are meant, and those around them that say otherwise.</summary>
internal static class ScopeWords
{
    public static readonly FrozenSet<string> TwoTeams = Lexicon.Set("scopes.twoTeams");
    public static readonly FrozenSet<string> Teams = Lexicon.Set("scopes.teams");
    public static readonly FrozenSet<string> Companies = Lexicon.Set("scopes.companies");
    public static readonly FrozenSet<string> NotOurCompany = Lexicon.Set("scopes.notOurCompany");
    public static readonly FrozenSet<string> CompanyWide = Lexicon.Set("scopes.companyWide");
    public static readonly FrozenSet<string> Everybody = Lexicon.Set("scopes.everybody");
    public static readonly FrozenSet<string> Earlier = Lexicon.Set("scopes.earlier");

    public static readonly FrozenSet<string> Team = Lexicon.Set("scopes.team");
    public static readonly FrozenSet<string> BeforeTeam = Lexicon.Set("scopes.beforeTeam");
    public static readonly FrozenSet<string> OtherTeams = Lexicon.Set("scopes.otherTeams");
    public static readonly FrozenSet<string> BeforeOtherTeams = Lexicon.Set("scopes.beforeOtherTeams");
    public static readonly FrozenSet<string> NotMyTeam = Lexicon.Set("scopes.notMyTeam");
    public static readonly FrozenSet<string> Every = Lexicon.Set("scopes.every");
    public static readonly FrozenSet<string> Our = Lexicon.Set("scopes.our");
    public static readonly FrozenSet<string> Crew = Lexicon.Set("scopes.crew");
    public static readonly FrozenSet<string> Sellers = Lexicon.Set("scopes.sellers");
    public static readonly FrozenSet<string> Reports = Lexicon.Set("scopes.reports");
    public static readonly FrozenSet<string> BeforeReports = Lexicon.Set("scopes.beforeReports");
    public static readonly FrozenSet<string> Reporting = Lexicon.Set("scopes.reporting");
    public static readonly FrozenSet<string> Business = Lexicon.Set("scopes.business");
    public static readonly FrozenSet<string> BeforeBusiness = Lexicon.Set("scopes.beforeBusiness");

    public static readonly FrozenSet<string> BeforeOwn = Lexicon.Set("scopes.beforeOwn");
    public static readonly FrozenSet<string> My = Lexicon.Set("scopes.my");
    public static readonly FrozenSet<string> MyOwn = Lexicon.Set("scopes.myOwn");
    public static readonly FrozenSet<string> MePersonally = Lexicon.Set("scopes.mePersonally");
    public static readonly FrozenSet<string> Meaning = Lexicon.Set("scopes.meaning");
    public static readonly FrozenSet<string> Own = Lexicon.Set("scopes.own");
    public static readonly FrozenSet<string> Myself = Lexicon.Set("scopes.myself");
    public static readonly FrozenSet<string> BeforeMe = Lexicon.Set("scopes.beforeMe");
    public static readonly FrozenSet<string> AfterMe = Lexicon.Set("scopes.afterMe");
    public static readonly FrozenSet<string> Telling = Lexicon.Set("scopes.telling");
    public static readonly FrozenSet<string> Personal = Lexicon.Set("scopes.personal");
    public static readonly FrozenSet<string> TeamOf = Lexicon.Set("scopes.teamOf");
    public static readonly FrozenSet<string> TeamsOf = Lexicon.Set("scopes.teamsOf");
    public static readonly FrozenSet<string> Office = Lexicon.Set("scopes.office");
    public static readonly FrozenSet<string> OfOffice = Lexicon.Set("scopes.ofOffice");
    public static readonly FrozenSet<string> Only = Lexicon.Set("scopes.only");
    public static readonly FrozenSet<string> NotThatPlace = Lexicon.Set("scopes.notThatPlace");
    public static readonly FrozenSet<string> AfterPlace = Lexicon.Set("scopes.afterPlace");
}
