namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Letters and figures as wide as those of Chinese and Japanese, which keyboards there write: １２５０ is 1250.</summary>
internal static class WideLetters
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const int Distance = First - '!';

    /// <summary>A text of the same length with usual letters.</summary>
    public static string Narrow(string text) => !text.AsSpan().ContainsAnyInRange(First, Last) ? text
        : string.Create(text.Length, text, (narrow, wide) =>
        {
            for (var at = 0; at < wide.Length; at++) narrow[at] = wide[at] is >= First and <= Last and var letter ? (char)(letter - Distance) : wide[at];
        });
}
