using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Profiles;

/// <summary>The words that settings are told by.</summary>
internal static class PreferenceWords
{
    public static readonly FrozenSet<string> Languages = Lexicon.Set("profiles.languages");

    /// <summary>Where somebody lives.</summary>
    public static readonly FrozenSet<string> OfZone = Lexicon.Set("profiles.ofZone");
    public static readonly FrozenSet<string> OfOtherSettings = Lexicon.Set("profiles.ofOtherSettings");
    public static readonly FrozenSet<string> BeforePlace = Lexicon.Set("profiles.beforePlace");
    public static readonly FrozenSet<string> NoPlace = Lexicon.Set("profiles.noPlace");
    public static readonly FrozenSet<string> AfterPlace = Lexicon.Set("profiles.afterPlace");

    /// <summary>When the summary of a day comes.</summary>
    public static readonly FrozenSet<string> Digests = Lexicon.Set("profiles.digests");
    public static readonly FrozenSet<string> DigestOff = Lexicon.Set("profiles.digestOff");
    public static readonly FrozenSet<string> Daily = Lexicon.Set("profiles.daily");
    public static readonly FrozenSet<string> Weekly = Lexicon.Set("profiles.weekly");
    public static readonly FrozenSet<string> Often = Lexicon.Set("profiles.often");
    public static readonly FrozenSet<string> BeforeHour = Lexicon.Set("profiles.beforeHour");

    /// <summary>Which alerts come.</summary>
    public static readonly FrozenSet<string> OfAlerts = Lexicon.Set("profiles.ofAlerts");
    public static readonly FrozenSet<string> AlertsOff = Lexicon.Set("profiles.alertsOff");
    public static readonly FrozenSet<string> Again = Lexicon.Set("profiles.again");

    /// <summary>When nothing may come.</summary>
    public static readonly FrozenSet<string> OfQuiet = Lexicon.Set("profiles.ofQuiet");
    public static readonly FrozenSet<string> Negations = Lexicon.Set("profiles.negations");
    public static readonly FrozenSet<string> QuietOff = Lexicon.Set("profiles.quietOff");
    public static readonly FrozenSet<string> BeforeOrAfter = Lexicon.Set("profiles.beforeOrAfter");
    public static readonly FrozenSet<string> Before = Lexicon.Set("profiles.before");
    public static readonly FrozenSet<string> Quiet = Lexicon.Set("profiles.quiet");
    public static readonly FrozenSet<string> Off = Lexicon.Set("profiles.off");
    public static readonly FrozenSet<string> Edges = Lexicon.Set("profiles.edges");
    public static readonly FrozenSet<string> Until = Lexicon.Set("profiles.until");
    public static readonly FrozenSet<string> BetweenHours = Lexicon.Set("profiles.betweenHours");
}
