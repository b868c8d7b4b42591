using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads the answer to a question that was asked: "because they wait", "6k", "the 15th", "Konex", and of several things offered "the second".</summary>
internal static class AnswerReader
{
    private const int LongestName = 6;

    private static readonly string[] FreeTexts = ["reason", "text", "note", "notes", "next_step", "comment", "name", "subject"];
    private static readonly FrozenSet<string> Parts = Lexicon.Set("amendments.parts");
    private static readonly FrozenSet<string> Cues = Lexicon.Set("amendments.cues");
    private static readonly FrozenSet<string> Pronouns = Lexicon.Set("pronouns.all");
    private static readonly FrozenSet<string> Commands = Lexicon.Set("tails.commands");
    private static readonly FrozenSet<string> Ordering = Lexicon.Set("answers.ordering");
    private static readonly FrozenSet<string> BeforeOrder = Lexicon.Set("answers.beforeOrder");
    private static readonly FrozenSet<string> Lists = Lexicon.Set("lists.lists");
    private static readonly FrozenSet<string> Leading = Lexicon.Set("answers.leading");

    /// <summary>The call with the answer in it; nothing where the sentence does not answer.</summary>
    public static IReadOnlyList<PastCall>? Read(Sentence sentence, Conversation before, IReadOnlyDictionary<string, ToolPrompt> tools, Viewer viewer)
    {
        if (before.Asked is not { } question || !tools.TryGetValue(question.Call.Tool, out var tool)) return null;
        if (ChoiceReader.IsAll(sentence, question.Choices)) return [.. question.Choices.Select(c => question.Call.With(question.Argument, c.Value))];
        return One(sentence, question, tool, viewer) is { } one ? [one] : null;
    }

    private static PastCall? One(Sentence sentence, Question question, ToolPrompt tool, Viewer viewer)
    {
        var answer = question.Choices.Count > 0 ? Chosen(sentence, question) : null;
        if (answer is not null) return Filled(question.Call, question.Argument, answer);
        // "and put it in commit" mends what is asked about, it is no reason.
        if (tool.Changes && Orders(sentence) && Amendment.Of(question.Call, Found(sentence, tool, viewer).Where(f => !FreeTexts.Contains(f.Key) && !Thing.Kinds.Contains(f.Key)).ToDictionary(), sentence) is { } mended) return question.Call with { Arguments = mended };
        if (FreeTexts.Contains(question.Argument)) return Tail(sentence) is { } text ? Filled(question.Call, question.Argument, text) : null;
        var filled = Answer(sentence, tool, question.Argument, viewer) is { } value ? Filled(question.Call, question.Argument, value) : question.Call;
        // "GTX Basic, 600 dollars": more than was asked for.
        var more = Found(sentence, tool, viewer).Where(f => f.Key != question.Argument && f.Key is not ("text" or "task") && (f.Key is Thing.Person || !Thing.Kinds.Contains(f.Key) || !filled.Arguments.ContainsKey(f.Key)));
        if (Amendment.Of(filled, more.ToDictionary(), sentence) is { } arguments) filled = filled with { Arguments = arguments };
        return filled == question.Call || IsGuess(filled, question, sentence) ? null : filled;
    }

    private static bool Orders(Sentence sentence) => sentence.Words.Select(w => w.Text).FirstOrDefault(w => !Filler.Noise.Contains(w) && !BeforeOrder.Contains(w)) is { } first && Ordering.Contains(first);

    // What does not answer the question may still mend the call, if it says nothing else.
    private static bool IsGuess(PastCall filled, Question question, Sentence sentence) =>
        filled.Text(question.Argument) == question.Call.Text(question.Argument) && !PendingChangeReader.IsFragment(sentence) && sentence.Names.Count > 0;

    private static Dictionary<string, object?> Found(Sentence sentence, ToolPrompt tool, Viewer viewer) => (tool.Changes ? ChangeReader.Read(tool, sentence, viewer) : ArgumentReader.Read(tool, sentence, viewer))[0];

    // Who is asked for a meeting is one of several.
    private static PastCall Filled(PastCall call, string argument, object value) => call.With(argument, argument is "attendees" && value is string one ? new[] { one } : value);

    // What narrows the choice without deciding it is kept for the next question.
    private static string? Chosen(Sentence sentence, Question question)
    {
        if (ChoiceReader.Read(sentence, question.Choices) is { } choice) return choice.Value;
        var left = ChoiceReader.Described(sentence, question.Choices);
        return left.Count > 1 && left.Count < question.Choices.Count && question.Call.Text(question.Argument) is { } said ? $"{said} {Tail(sentence)}" : null;
    }

    private static object? Answer(Sentence sentence, ToolPrompt tool, string argument, Viewer viewer)
    {
        if (Found(sentence, tool, viewer).GetValueOrDefault(argument) is { } found) return found;
        if (argument is "deal" or "account" or "lead" or "rep" or "owner" or "attendees" && sentence.Words.Count <= LongestName && IsName(sentence)) return Tail(sentence);
        return argument switch
        {
            "value" or "amount" or "commit" => sentence.Amounts.Select(a => (object?)a.Amount).FirstOrDefault(),
            "outcome" or "activity" when sentence.Words.Count <= LongestName => Tail(sentence),
            _ => null,
        };
    }

    // A time, a sum and a day are nobody's name, nor is "online".
    private static bool IsName(Sentence sentence) => !sentence.Words.Any(w => Pronouns.Contains(w.Text) || Commands.Contains(w.Text)) && !sentence.Words.All(w => Filler.Connecting.Contains(w.Text) || Lists.Contains(w.Text)) && !sentence.Words.Any(w => Parts.Contains(w.Text) || Cues.Contains(w.Text)) && sentence.Times.Count == 0 && sentence.Amounts.Count == 0 && sentence.Durations.Count == 0 && sentence.PeriodPlaces.Count == 0 && !sentence.Text.Contains(':', StringComparison.Ordinal);

    private static string? Tail(Sentence sentence)
    {
        var first = 0;
        while (first < sentence.Words.Count && Leading.Contains(sentence.Words[first].Text)) first++;
        return first < sentence.Words.Count ? sentence.Said(first, sentence.Words.Count) : null;
    }
}
