using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Puts the kind in place of each name, period and amount, so that a sentence learnt about one account is known about all.</summary>
internal static class Delexicaliser
{
    private const decimal LeastLarge = 1000;

    public const string Period = "<period>";
    public const string Amount = "<money>";
    public const string Deal = "<deal>";
    public const string Number = "<n>";
    public const string Time = "<time>";
    public const string Duration = "<duration>";
    public const string Text = "<text>";

    private static readonly FrozenSet<string> BeforeId = Lexicon.Set("ids.beforeNumber");

    /// <summary>The words to classify: those between two places, pauses left out.</summary>
    public static List<string> Read(Sentence sentence, int from, int to)
    {
        var marks = Marks(sentence);
        var words = new List<string>(to - from);
        for (var at = from; at < to;)
        {
            if (marks.TryGetValue(at, out var mark))
            {
                words.Add(mark.Kind);
                at = Math.Max(mark.End, at + 1);
                continue;
            }

            var word = sentence.Words[at++].Text;
            if (word is not ("," or "-" or NumberWords.Minus)) words.Add(char.IsAsciiDigit(word[0]) ? IsLarge(sentence, at - 1) ? Amount : Number : word);
        }

        return words;
    }

    /// <summary>The whole sentence.</summary>
    public static List<string> Read(Sentence sentence) => Read(sentence, 0, sentence.Words.Count);

    // "quota for Gladys 60000": so much is money even where no currency is said; "lead 1012" is not.
    private static bool IsLarge(Sentence sentence, int at) => FigureReader.Read(sentence.Words[at].Text) is ( >= LeastLarge, _) && !sentence.Is(at - 1, BeforeId);

    /// <summary>How a kind of name is written.</summary>
    public static string Kind(NameKind kind) => kind switch
    {
        NameKind.Person => "<person>",
        NameKind.Account => "<account>",
        NameKind.Product => "<product>",
        NameKind.Region => "<region>",
        NameKind.Stage => "<stage>",
    };

    /// <summary>What stands where, by the index of its first word.</summary>
    public static Dictionary<int, (string Kind, int End)> Marks(Sentence sentence)
    {
        var marks = new Dictionary<int, (string Kind, int End)>();
        foreach (var name in sentence.Names) marks[name.First] = (Kind(name.Kind), name.End);
        foreach (var amount in sentence.Amounts) marks[amount.First] = (Amount, amount.End);
        if (sentence.Percent is { } percent) marks[percent.First] = (Number, percent.Number);
        foreach (var time in sentence.Times) marks[time.First] = (Time, time.End);
        foreach (var duration in sentence.Durations) marks[duration.First] = (Duration, duration.End);
        foreach (var period in sentence.PeriodPlaces) marks[period.First] = (Period, period.End);
        if (sentence.Code is { } code) marks[code] = (Deal, code + 1);
        if (sentence.Count is { } count) marks[count.First] = (Number, count.End);
        foreach (var text in sentence.Texts) marks[text.First] = (Text, text.End);
        return marks;
    }
}
