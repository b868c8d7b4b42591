using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Texts as Slack takes them. Lengths are counted in UTF-16 after escaping, the strictest reading of Slack's limits; nothing is cut inside a character as people see it.</summary>
internal static partial class SlackText
{
    private const char Ellipsis = '…';
    private const char Apart = '\u200B';

    /// <summary>Escapes a value: after this it can be neither a link, nor a mention, nor a call to everybody.</summary>
    public static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Escapes a value and keeps its own asterisks, underscores, quotation marks and emoji names from becoming markup: Slack has no escape for these, an invisible space parts them.</summary>
    public static string Value(string value) => Escape(Markup().Replace(Whole(value), found => $"{Apart}{found.Value}{Apart}"));

    /// <summary>A text that Slack parses for markup.</summary>
    /// <param name="text">Ready: values in it are escaped.</param>
    public static JsonObject Mrkdwn(string text) => new() { ["type"] = "mrkdwn", ["text"] = text.Length == 0 ? " " : text, ["verbatim"] = true };

    /// <summary>A text that Slack shows as it is, cut to a limit.</summary>
    public static JsonObject Plain(string text, int limit) => new() { ["type"] = "plain_text", ["text"] = Fit(Whole(text).Trim() is { Length: > 0 } said ? said : " ", limit), ["emoji"] = false };

    /// <summary>The longest beginning of a text that fits, with an ellipsis where something is left out.</summary>
    public static string Fit(string text, int limit, Func<string, string>? escape = null)
    {
        escape ??= same => same;
        if (escape(text).Length <= limit) return escape(text);
        var kept = new StringBuilder();
        foreach (var character in Characters(text))
        {
            var next = escape(character);
            if (kept.Length + next.Length + 1 > limit) break;
            kept.Append(next);
        }

        return kept.Append(Ellipsis).ToString();
    }

    /// <summary>A text in pieces that fit, with nothing left out.</summary>
    public static IEnumerable<string> Pieces(string text, int limit, Func<string, string> escape)
    {
        var piece = new StringBuilder();
        foreach (var character in Characters(text))
        {
            var next = escape(character);
            if (piece.Length + next.Length > limit && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(next.Length > limit ? "…" : next);
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    /// <summary>An instant that each reader sees by their own clock.</summary>
    public static string Date(DateTimeOffset instant, string form)
    {
        var fallback = instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"<!date^{instant.ToUnixTimeSeconds()}^{form}|{fallback}>");
    }

    // JSON cannot carry half a pair, and NUL ends texts in some clients.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');

    private static IEnumerable<string> Characters(string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext()) yield return characters.GetTextElement();
    }

    [GeneratedRegex("""
        [*~`]                                          # bold, strike, code
        | (?<![\p{L}\p{N}])_ | _(?![\p{L}\p{N}])       # italics at the edge of a word
        | :(?=[a-z0-9_+'-]*[a-z][a-z0-9_+'-]*:)        # the name of an emoji
        | (?<=^[ ]*)>                                  # a quotation
        """, RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Markup();
}
