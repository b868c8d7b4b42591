using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Meetings;

/// <summary>The words that say what a meeting is about, where it is held and how it went.</summary>
internal static class MeetingWords
{
    public static readonly FrozenSet<string> Subjects = Lexicon.Set("meetings.subjects");
    public static readonly FrozenSet<string> Qualifiers = Lexicon.Set("meetings.qualifiers");
    public static readonly FrozenSet<string> Lead = Lexicon.Set("meetings.lead");

    public static readonly FrozenSet<string> Online = Lexicon.Set("meetings.online");
    public static readonly FrozenSet<string> Teams = Lexicon.Set("meetings.teams");
    public static readonly FrozenSet<string> BeforeTeams = Lexicon.Set("meetings.beforeTeams");
    public static readonly FrozenSet<string> AfterTeams = Lexicon.Set("meetings.afterTeams");

    public static readonly FrozenSet<string> Due = Lexicon.Set("meetings.due");
    public static readonly FrozenSet<string> Wanting = Lexicon.Set("meetings.wanting");

    public static readonly FrozenSet<string> Went = Lexicon.Set("meetings.went");
    public static readonly FrozenSet<string> How = Lexicon.Set("meetings.how");
    public static readonly FrozenSet<string> Very = Lexicon.Set("meetings.very");

    public static readonly FrozenSet<string> About = Lexicon.Set("meetings.about");
    public static readonly FrozenSet<string> Trailing = Lexicon.Set("meetings.trailing");
}
