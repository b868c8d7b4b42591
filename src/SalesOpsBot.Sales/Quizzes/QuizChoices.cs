using System.Globalization;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>Which choice an answer means. Pure.</summary>
public static class QuizChoices
{
    /// <summary>The choices of a question.</summary>
    public static IReadOnlyList<string> Of(QuizQuestion question) => question.Choices.Split('\n');

    /// <summary>A choice's letter: <c>A</c> for the first.</summary>
    public static string Letter(int choice) => ((char)('A' + choice)).ToString();

    /// <summary>Reads <c>b</c>, <c>2</c> or the choice's own words.</summary>
    /// <returns>From 0 on; nothing where it is none of them.</returns>
    public static int? Read(QuizQuestion question, string answer)
    {
        var choices = Of(question);
        var said = answer.Trim();
        int? place = said.Length == 1 && char.IsAsciiLetter(said[0]) ? char.ToUpperInvariant(said[0]) - 'A'
            : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1
            : choices.Index().Where(c => string.Equals(c.Item, said, StringComparison.OrdinalIgnoreCase)).Select(c => (int?)c.Index).FirstOrDefault();
        return place >= 0 && place < choices.Count ? place : null;
    }
}
