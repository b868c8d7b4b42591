using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Meetings;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Tasks;

/// <summary>Reads tasks: what is to be done and by when, or which one is done.</summary>
internal static class TaskReader
{
    private static readonly FrozenSet<string> Asking = Lexicon.Set("tasks.asking");

    private static readonly FrozenSet<string> Doing = Lexicon.Set("tasks.doing");

    private static readonly FrozenSet<string> Joining = Lexicon.Set("tasks.joining");
    private static readonly FrozenSet<string> Filler = Lexicon.Set("tasks.filler");
    private static readonly Phrases<bool> FollowingUp = AnyPhrase.Of(Lexicon.Phrases("tasks.followingUp"));

    /// <summary>Fills the arguments of <c>add_task</c>.</summary>
    public static void Add(CallArguments call, Sentence sentence, Viewer viewer)
    {
        var task = sentence.Texts.Where(t => t.Kind == TextKind.Task).Select(t => (TextHit?)t).FirstOrDefault();
        var note = sentence.Texts.Where(t => t.Kind == TextKind.Note).Select(t => (TextHit?)t).FirstOrDefault();
        var (first, end) = (task ?? note) is { } text ? Trimmed(sentence, text.First, text.End, Joining) : Trimmed(sentence, 0, sentence.Words.Count, Asking);
        call.Put("text", end > first ? sentence.Said(first, end) : null);
        call.Put("due", StartReader.Read(sentence, call.Tool.Direction, viewer));
        call.Put("deal", sentence.Names.Any(n => n.Kind is NameKind.Account) || sentence.Code is not null ? DealReader.Read(sentence) : null);
    }

    /// <summary>Fills the arguments of <c>complete_task</c>.</summary>
    public static void Complete(CallArguments call, Sentence sentence)
    {
        var (first, end) = Trimmed(sentence, 0, sentence.Words.Count, Doing);
        call.Put("task", end > first ? sentence.Said(first, end) : null);
    }

    // When it is due stands at either end and is no part of what is to be done.
    private static (int First, int End) Trimmed(Sentence sentence, int first, int end, FrozenSet<string> around)
    {
        var marks = Delexicaliser.Marks(sentence);
        bool moved;
        do
        {
            moved = false;
            while (first < end && (sentence.Is(first, around) || sentence.Is(first, Filler)) && !marks.ContainsKey(first)) (first, moved) = (first + 1, true);
            while (first < end && FollowingUp.End(sentence, end - 2) is null && (sentence.Is(end - 1, around) || sentence.Is(end - 1, Filler)) && !marks.Values.Any(m => m.End == end && m.Kind != Delexicaliser.Text)) (end, moved) = (end - 1, true);
            if (When(first) is var (_, after) && after <= end) (first, moved) = (after, true);
            foreach (var (start, mark) in marks)
                if (mark.End == end && start >= first && IsWhen(mark.Kind)) (end, moved) = (start, true);
        }
        while (moved && first < end);
        return (first, end);

        (int, int)? When(int at) => marks.TryGetValue(at, out var mark) && IsWhen(mark.Kind) ? (at, mark.End) : null;
    }

    private static bool IsWhen(string kind) => kind is Delexicaliser.Period or Delexicaliser.Time or Delexicaliser.Duration;
}
