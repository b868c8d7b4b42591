using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Quizzes;

/// <summary>Reads what a quiz is to be about, and the answers while one goes on: "b", "the second", "I think it's C", "stop".</summary>
internal static class QuizReader
{
    private static readonly FrozenSet<string> Another = Lexicon.Set("quizzes.another");

    private const string Begin = "quiz_me";
    private const string Play = "answer_quiz";
    private const int LongestAnswer = 8;

    private static readonly FrozenSet<string> Around = FrozenSet.Create(
        "quiz", "quizzes", "quizz", "test", "exam", "train", "training", "trivia", "drill", "practise", "practice", "check", "ask", "asked", "question", "questions", "knowledge", "learn", "learning", "start", "begin",
        "new", "another", "next", "run", "take", "start", "five", "5", "round", "of", "playbook", "sales", "know", "knows", "session", "short", "challenge", "score", "scores", "result", "results", "some", "few", "ready",
        "topic", "continue", "resume", "play", "game", "multiple", "choice", "page", "any", "anything", "something", "more", "time", "today", "daily", "skills", "self", "myself");

    private static readonly FrozenSet<string> Choosing = FrozenSet.Create(
        "answer", "option", "choice", "letter", "number", "choose", "pick", "take", "think", "guess", "believe", "going", "final", "definitely", "probably", "must", "should", "one", "i'd", "i'll", "'ll", "'d", "'m", "please", "#", ".", ")", "(", "!", "?", ":");

    private static readonly FrozenSet<string> Stopping = FrozenSet.Create("stop", "quit", "end", "enough", "cancel", "abort", "exit", "leave", "finish", "done");

    /// <summary>What a quiz is to be about, in the words that say nothing else; nothing where no topic was said.</summary>
    public static string? Topic(Sentence sentence)
    {
        var words = sentence.Words.Select(w => w.Text).Where(w => char.IsLetterOrDigit(w[0]) && !Around.Contains(w) && !Filler.Connecting.Contains(w)).ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    /// <summary>The answer to the question of a quiz that was just asked; nothing where the sentence is none.</summary>
    public static PastCall? Answer(Sentence sentence, Conversation before)
    {
        var asked = before.Turns.Count > 0 && before.Turns[0].Any(c => c.Tool is Begin or Play);
        if (sentence.Words.Count > LongestAnswer || !(asked || sentence.Has("quiz"))) return null;
        var stops = sentence.Words.Any(w => Stopping.Contains(w.Text)) && sentence.Words.All(w => Stopping.Contains(w.Text) || Filler.Connecting.Contains(w.Text) || Around.Contains(w.Text));
        if (stops) return Call("stop");
        if (asked && IsMore(sentence)) return new(Begin, new Dictionary<string, object?>());
        return asked && Chosen(sentence) is { } choice ? Call(choice) : null;
    }

    // "another one", "next question".
    private static bool IsMore(Sentence sentence) => sentence.Has(Another) && sentence.Words.All(w => Around.Contains(w.Text) || Filler.Connecting.Contains(w.Text));

    private static string? Chosen(Sentence sentence)
    {
        string? chosen = null;
        foreach (var (at, word) in sentence.Words.Index())
        {
            if (Choice(sentence, at, word.Text) is { } choice)
            {
                if (chosen is not null && chosen != choice) return null;
                chosen = choice;
            }
            else if (!Choosing.Contains(word.Text) && !Filler.Connecting.Contains(word.Text))
            {
                return null;
            }
        }

        return chosen;
    }

    // "a good one" is no answer: the letter A and the number one count only where they stand for themselves.
    private static string? Choice(Sentence sentence, int at, string word) => word switch
    {
        "b" or "c" or "d" => word,
        "a" when at == sentence.Words.Count - 1 => word,
        "one" when sentence.Words.Count > 1 && sentence.Word(at - 1) is not ("number" or "option" or "answer" or "choice") => null,
        _ => (Numerals.Ordinal(word) ?? Numerals.Cardinal(word)) is { } number and >= 1 and <= 4 ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    };

    private static PastCall Call(string answer) => new(Play, new Dictionary<string, object?> { ["answer"] = answer });
}
