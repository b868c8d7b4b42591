using System.Globalization;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads what is said while a change waits to be confirmed: "yes", "never mind", "no, make that mid February", or what was still missing.</summary>
internal sealed class PendingChangeReader
{
    /// <summary>The tool that confirms the change in hand.</summary>
    public const string Confirm = "confirm_change";

    /// <summary>The tool that drops it.</summary>
    public const string Cancel = "cancel_change";

    private const int RemembersTurns = 3;
    private const int FirstHour = 7;
    private static readonly HashSet<string> Amending = ["no", "make", "change", "actually", "instead", "rather", "wait", "sorry", "meant", "mean", "not", "set", "should", "correction", "oops", "better"];

    private readonly IReadOnlyDictionary<string, ToolPrompt> _tools;
    private readonly HashSet<string> _confirming;
    private readonly HashSet<string> _cancelling;

    public PendingChangeReader(IReadOnlyDictionary<string, ToolPrompt> tools)
    {
        _tools = tools;
        _confirming = Phrases(Confirm, ["yes", "ok", "okay", "sure"]);
        _cancelling = Phrases(Cancel, ["no", "never mind", "nevermind"]);
    }

    /// <summary>The change that waits, if one does.</summary>
    public PastCall? Pending(Conversation before)
    {
        foreach (var turn in before.Turns.Take(RemembersTurns))
        {
            if (turn.Any(c => c.Tool is Confirm or Cancel or "undo_last_change")) return null;
            if (turn.FirstOrDefault(c => _tools.TryGetValue(c.Tool, out var tool) && tool.Changes && !before.Failed.Contains(c)) is { } change) return change;
        }

        return null;
    }

    /// <summary>The calls, or nothing where the sentence is not about the change.</summary>
    public IReadOnlyList<PastCall>? Read(Sentence sentence, Conversation before, Viewer viewer)
    {
        if (Pending(before) is not { } pending) return null;
        if (Decided(sentence) is { } decision) return [new(decision, new Dictionary<string, object?>())];
        return before.Turns[0].Contains(pending) && Amends(sentence) ? Amended(pending, sentence, viewer) : null;
    }

    /// <summary>The tool that a yes or a no means; nothing where it is neither.</summary>
    public string? Decided(Sentence sentence)
    {
        var (said, raw) = (Key(Delexicaliser.Read(sentence)), Raw(sentence));
        if (_confirming.Contains(said) || _confirming.Contains(raw)) return Confirm;
        return _cancelling.Contains(said) || _cancelling.Contains(raw) ? Cancel : null;
    }

    /// <summary>A change with the arguments of a sentence in place of its own; nothing where the sentence has none for it.</summary>
    public List<PastCall>? Amended(PastCall pending, Sentence sentence, Viewer viewer)
    {
        var found = ChangeReader.Read(_tools[pending.Tool], sentence, viewer)[0];
        if (pending.Text("deal") is not null && found.ContainsKey("deal") && sentence.Code is null && !sentence.NamesOf(NameKind.Account).Any()) found.Remove("deal");
        if (!found.ContainsKey("start") && pending.Text("start") is { } planned && Hour(sentence, planned) is { } hour) found["start"] = hour;
        if (found.Count == 0) return null;
        var arguments = new Dictionary<string, object?>(pending.Arguments);
        foreach (var (name, value) in found) arguments[name] = name is "start" or "due" && pending.Text(name) is { } old && value is string now ? Moved(old, now, sentence) : value;
        return [pending with { Arguments = arguments }];
    }

    // "make it 11" of a meeting: the hour of the working day.
    private static string? Hour(Sentence sentence, string planned)
    {
        if (!planned.Contains('T', StringComparison.Ordinal) || sentence.PeriodPlaces.Count > 0 || sentence.Amounts.Count > 0) return null;
        string[] figures = [.. sentence.Words.Select(w => w.Text).Where(w => char.IsAsciiDigit(w[0]))];
        if (figures is not [var only] || Words.Numerals.Cardinal(only) is not (>= 1 and <= 23 and var hour)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{planned[..planned.IndexOf('T', StringComparison.Ordinal)]}T{(hour < FirstHour ? hour + 12 : hour):00}:00");
    }

    // A time said alone keeps the day, a day said alone keeps the time.
    private static string Moved(string old, string now, Sentence sentence)
    {
        var (oldTime, newTime) = (old.IndexOf('T', StringComparison.Ordinal), now.IndexOf('T', StringComparison.Ordinal));
        if (sentence.PeriodPlaces.Count == 0 && newTime >= 0) return (oldTime >= 0 ? old[..oldTime] : old) + now[newTime..];
        return newTime < 0 && oldTime >= 0 ? now + old[oldTime..] : now;
    }

    // Only what it could be made of: "mid February", "make it 7k", "no, with Gladys".
    private static bool Amends(Sentence sentence)
    {
        var marks = Delexicaliser.Marks(sentence);
        var anything = marks.Count > 0;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (char.IsAsciiDigit(sentence.Words[at].Text[0]) || Numbers(sentence, at)) anything = true;
            else if (!Filler.Connecting.Contains(sentence.Words[at].Text) && !Amending.Contains(sentence.Words[at].Text) && !IsArgument(sentence.Words[at].Text)) return false;
            else anything |= IsArgument(sentence.Words[at].Text);
        }

        return anything;
    }

    private static bool Numbers(Sentence sentence, int at) => Words.Numerals.Cardinal(sentence.Words[at].Text) is not null && Periods.PeriodWords.Unit(sentence.Word(at + 1) ?? "") is not null;

    private static bool IsArgument(string word) => word is "mid" or "middle" or "early" or "late" or "end" or "start" or "beginning" or "won" or "lost" or "commit" or "best" or "case" or "pipeline" or "omitted"
        or "%" or "percent" or "week" or "weeks" or "day" or "days" or "month" or "months" or "later" or "earlier" or "more" or "less" or "online" or "zoom" or "teams" or "push" or "move" or "bump" or "up" or "value" or "stage" or "close" or "date" or "next" or "step"
        or "morning" or "afternoon" or "qualified" or "disqualified" or "approve" or "reject" or "out" or "double";

    private HashSet<string> Phrases(string tool, IEnumerable<string> more) => _tools.TryGetValue(tool, out var prompt)
        ? [.. prompt.Examples.Concat(more).SelectMany(e => new[] { Key(ExampleReader.Read(e)), string.Join(' ', ExampleReader.Read(e)) }).Where(k => k.Length > 0)]
        : [];

    private static string Raw(Sentence sentence) => string.Join(' ', Delexicaliser.Read(sentence));

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Where(w => !Filler.Noise.Contains(w)));
}
