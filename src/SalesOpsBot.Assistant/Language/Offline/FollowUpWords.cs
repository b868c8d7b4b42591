using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words by which a sentence goes on with what was said before.</summary>
internal static class FollowUpWords
{
    public static readonly FrozenSet<string> Leaning = Lexicon.Set("followUps.leaning");
    public static readonly FrozenSet<string> Same = Lexicon.Set("followUps.same");
    public static readonly FrozenSet<string> Then = Lexicon.Set("followUps.then");
    public static readonly FrozenSet<string> SecondThoughts = Lexicon.Set("followUps.secondThoughts");
    public static readonly FrozenSet<string> About = Lexicon.Set("followUps.about");
    public static readonly FrozenSet<string> Openings = Lexicon.Set("followUps.openings");
    public static readonly FrozenSet<string> How = Lexicon.Set("followUps.how");
    public static readonly FrozenSet<string> Asking = Lexicon.Set("followUps.asking");
    public static readonly FrozenSet<string> Mean = Lexicon.Set("followUps.mean");
    public static readonly FrozenSet<string> Doing = Lexicon.Set("followUps.doing");
    public static readonly FrozenSet<string> Who = Lexicon.Set("followUps.who");
    public static readonly FrozenSet<string> Own = Lexicon.Set("followUps.own");
    public static readonly FrozenSet<string> All = Lexicon.Set("followUps.all");
    public static readonly FrozenSet<string> Giving = Lexicon.Set("followUps.giving");
    public static readonly FrozenSet<string> Everything = Lexicon.Set("followUps.everything");
    public static readonly FrozenSet<string> AtSeveral = Lexicon.Set("pointers.atSeveral");
    public static readonly FrozenSet<string> Splitting = Lexicon.Set("repeats.splitting");
    public static readonly FrozenSet<string> SameThing = Lexicon.Set("repeats.sameThing");
    public static readonly FrozenSet<string> BeforeLine = Lexicon.Set("analysis.beforeLine");
    public static readonly FrozenSet<string> Meaning = Lexicon.Set("explanations.meaning");
    public static readonly FrozenSet<string> Comparing = Lexicon.Set("comparisons.beside");
}
