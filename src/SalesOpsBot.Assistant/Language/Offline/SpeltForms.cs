using System.Globalization;
using System.Text;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>How what a word only points at is said in its place.</summary>
internal static class SpeltForms
{
    private static readonly CompositeFormat ThatForm = Lexicon.Form("spelt.that");
    private static readonly CompositeFormat ThoseForm = Lexicon.Form("spelt.those");
    private static readonly CompositeFormat WhoseForm = Lexicon.Form("spelt.whose");
    private static readonly CompositeFormat TeamForm = Lexicon.Form("spelt.team");
    private static readonly CompositeFormat RegionForm = Lexicon.Form("spelt.region");
    private static readonly CompositeFormat InRegionForm = Lexicon.Form("spelt.inRegion");
    private static readonly CompositeFormat OnDayForm = Lexicon.Form("spelt.onDay");

    /// <summary><c>that deal</c>.</summary>
    public static string That(string kind) => Filled(ThatForm, Nouns.Usual(kind));

    /// <summary><c>those deals</c>.</summary>
    public static string Those(string kind) => Filled(ThoseForm, Nouns.UsualOfSeveral(kind));

    /// <summary><c>Gladys's</c>.</summary>
    public static string Whose(string name) => Filled(WhoseForm, name);

    /// <summary><c>Rocco's team</c>.</summary>
    public static string TeamOf(string manager) => Filled(TeamForm, manager);

    /// <summary><c>the West region</c>.</summary>
    public static string Region(string office) => Filled(RegionForm, office);

    /// <summary><c>in the West region</c>.</summary>
    public static string InRegion(string office) => Filled(InRegionForm, office);

    /// <summary><c>on 2017-12-29</c>.</summary>
    public static string OnDay(string day) => Filled(OnDayForm, day);

    private static string Filled(CompositeFormat form, string word) => string.Format(CultureInfo.InvariantCulture, form, word);
}
