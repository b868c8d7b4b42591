using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Texts;

/// <summary>The words that free words begin with, stand behind, or end at.</summary>
internal static class TextWords
{
    public static readonly FrozenSet<string> Because = Lexicon.Set("texts.because");
    public static readonly FrozenSet<string> Due = Lexicon.Set("texts.due");
    public static readonly FrozenSet<string> NotDueTo = Lexicon.Set("texts.notDueTo");
    public static readonly FrozenSet<string> Reason = Lexicon.Set("texts.reason");
    public static readonly FrozenSet<string> AfterReason = Lexicon.Set("texts.afterReason");
    public static readonly FrozenSet<string> Saying = Lexicon.Set("texts.saying");
    public static readonly FrozenSet<string> Comment = Lexicon.Set("texts.comment");
    public static readonly FrozenSet<string> BeforeComment = Lexicon.Set("texts.beforeComment");
    public static readonly FrozenSet<string> Noting = Lexicon.Set("texts.noting");
    public static readonly FrozenSet<string> Keeping = Lexicon.Set("texts.keeping");
    public static readonly FrozenSet<string> Down = Lexicon.Set("texts.down");
    public static readonly FrozenSet<string> Writing = Lexicon.Set("texts.writing");
    public static readonly FrozenSet<string> WrittenOn = Lexicon.Set("texts.writtenOn");
    public static readonly FrozenSet<string> WrittenAbout = Lexicon.Set("texts.writtenAbout");
    public static readonly FrozenSet<string> ThatOne = Lexicon.Set("texts.thatOne");
    public static readonly FrozenSet<string> OneOfThem = Lexicon.Set("texts.oneOfThem");
    public static readonly FrozenSet<string> AfterWritten = Lexicon.Set("texts.afterWritten");
    public static readonly FrozenSet<string> Note = Lexicon.Set("texts.note");
    public static readonly FrozenSet<string> Subject = Lexicon.Set("texts.subject");
    public static readonly FrozenSet<string> About = Lexicon.Set("texts.about");
    public static readonly FrozenSet<string> Next = Lexicon.Set("texts.next");
    public static readonly FrozenSet<string> Step = Lexicon.Set("texts.step");
    public static readonly FrozenSet<string> StepIs = Lexicon.Set("texts.stepIs");
    public static readonly FrozenSet<string> NotTheStep = Lexicon.Set("texts.notTheStep");
    public static readonly FrozenSet<string> AwayFromTheStep = Lexicon.Set("texts.awayFromTheStep");
    public static readonly FrozenSet<string> Reminding = Lexicon.Set("texts.reminding");
    public static readonly FrozenSet<string> Reminded = Lexicon.Set("texts.reminded");
    public static readonly FrozenSet<string> RemindedOf = Lexicon.Set("texts.remindedOf");
    public static readonly FrozenSet<string> Remembering = Lexicon.Set("texts.remembering");
    public static readonly FrozenSet<string> Having = Lexicon.Set("texts.having");
    public static readonly FrozenSet<string> Oneself = Lexicon.Set("texts.oneself");
    public static readonly FrozenSet<string> BeforeOneself = Lexicon.Set("texts.beforeOneself");
    public static readonly FrozenSet<string> NoTask = Lexicon.Set("texts.noTask");
    public static readonly FrozenSet<string> Task = Lexicon.Set("texts.task");
    public static readonly FrozenSet<string> Doing = Lexicon.Set("texts.doing");
    public static readonly FrozenSet<string> Listing = Lexicon.Set("texts.listing");
    public static readonly FrozenSet<string> TaskIs = Lexicon.Set("texts.taskIs");
    public static readonly FrozenSet<string> Called = Lexicon.Set("texts.called");
    public static readonly FrozenSet<string> BeforeCalled = Lexicon.Set("texts.beforeCalled");
    public static readonly FrozenSet<string> Calling = Lexicon.Set("texts.calling");
    public static readonly FrozenSet<string> BeforeCalling = Lexicon.Set("texts.beforeCalling");
    public static readonly FrozenSet<string> Renaming = Lexicon.Set("texts.renaming");
    public static readonly FrozenSet<string> RenamedTo = Lexicon.Set("texts.renamedTo");
    public static readonly FrozenSet<string> Adding = Lexicon.Set("texts.adding");
    public static readonly FrozenSet<string> AddedTo = Lexicon.Set("texts.addedTo");
    public static readonly FrozenSet<string> Telling = Lexicon.Set("texts.telling");
    public static readonly FrozenSet<string> Update = Lexicon.Set("texts.update");
    public static readonly FrozenSet<string> UpdateOn = Lexicon.Set("texts.updateOn");
    public static readonly FrozenSet<string> Requesting = Lexicon.Set("texts.requesting");
    public static readonly FrozenSet<string> Trailing = Lexicon.Set("texts.trailing");
}
