using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Quizzes;

/// <summary>Reads what a quiz is to be about, and the answers while one goes on: "b", "the second", "I think it's C", "stop".</summary>
internal static class QuizReader
{
    private static readonly FrozenSet<string> Another = Lexicon.Set("quizzes.another");
    private static readonly FrozenSet<string> Quiz = Lexicon.Set("quizzes.quiz");
    private static readonly FrozenSet<string> Around = Lexicon.Set("quizzes.around");
    private static readonly FrozenSet<string> Choosing = Lexicon.Set("quizzes.choosing");
    private static readonly FrozenSet<string> Stopping = Lexicon.Set("quizzes.stopping");
    private static readonly FrozenSet<string> Letters = Lexicon.Set("quizzes.letters");
    private static readonly FrozenSet<string> LastLetter = Lexicon.Set("quizzes.lastLetter");
    private static readonly FrozenSet<string> Pronouns = Lexicon.Set("quizzes.pronouns");
    private static readonly FrozenSet<string> BeforeNumber = Lexicon.Set("quizzes.beforeNumber");

    private const string Begin = "quiz_me";
    private const string Play = "answer_quiz";
    private const int LongestAnswer = 8;

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
        if (sentence.Words.Count > LongestAnswer || !(asked || sentence.Has(Quiz))) return null;
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
        _ when Letters.Contains(word) || (LastLetter.Contains(word) && at == sentence.Words.Count - 1) => word,
        _ when Pronouns.Contains(word) && sentence.Words.Count > 1 && !sentence.Is(at - 1, BeforeNumber) => null,
        _ => (Numerals.Ordinal(word) ?? Numerals.Cardinal(word)) is { } number and >= 1 and <= 4 ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    };

    private static PastCall Call(string answer) => new(Play, new Dictionary<string, object?> { ["answer"] = answer });
}
