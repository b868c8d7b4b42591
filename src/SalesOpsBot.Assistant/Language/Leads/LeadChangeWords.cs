using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Leads;

/// <summary>The words that say what was done about a lead, and those around them.</summary>
internal static class LeadChangeWords
{
    public static readonly FrozenSet<string> Disqualifying = Lexicon.Set("leads.disqualifying");
    public static readonly FrozenSet<string> Mine = Lexicon.Set("leads.mine");
    public static readonly FrozenSet<string> Met = Lexicon.Set("leads.met");
    public static readonly FrozenSet<string> Mailed = Lexicon.Set("leads.mailed");
    public static readonly FrozenSet<string> Called = Lexicon.Set("leads.called");
    public static readonly FrozenSet<string> Opened = Lexicon.Set("leads.opened");
    public static readonly FrozenSet<string> Clicked = Lexicon.Set("leads.clicked");
    public static readonly Idioms Replied = new(Lexicon.Phrases("leads.replied"));
    public static readonly FrozenSet<string> Left = Lexicon.Set("leads.left");
    public static readonly FrozenSet<string> Form = Lexicon.Set("leads.form");
    public static readonly FrozenSet<string> Negations = Lexicon.Set("leads.negations");
    public static readonly FrozenSet<string> TagNot = Lexicon.Set("leads.tagNot");
    public static readonly FrozenSet<string> TagIs = Lexicon.Set("leads.tagIs");
    public static readonly FrozenSet<string> Asking = Lexicon.Set("leads.asking");
    public static readonly FrozenSet<string> AfterLogged = Lexicon.Set("leads.afterLogged");
    public static readonly FrozenSet<string> AfterQualified = Lexicon.Set("leads.afterQualified");
    public static readonly FrozenSet<string> Joining = Lexicon.Set("leads.joining");
}
