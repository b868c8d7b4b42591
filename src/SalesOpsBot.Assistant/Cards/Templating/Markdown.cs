using System.Text.RegularExpressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>Makes a text that people wrote harmless where a card renders Markdown: it is shown as it was written.</summary>
internal static partial class Markdown
{
    /// <summary>
    /// Puts a backslash before what would be emphasis, a link, code, HTML, a heading, a quotation or a list. Amounts, hyphens and names such as
    /// <c>GTX_Pro</c> stay untouched, because older phones show the backslash of an escape that was not needed.
    /// </summary>
    public static string Escape(string text) => Active().Replace(text, @"\$&");

    [GeneratedRegex("""
        [*`\[\]<~]                                            # emphasis, code, links, HTML
        | \\(?=[!-/:-@\[-`{-~])                               # an escape
        | (?<![\p{L}\p{N}])_ | _(?![\p{L}\p{N}])             # emphasis at the edge of a word
        | (?<=^[ \t]*) (?: [\#>|=] | [-+](?=[ \t]|$) )       # headings, quotations, tables, lists
        | (?<=^[ \t]*\d{1,9}) [.)](?=[ \t]|$)                # numbered lists
        """, RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Active();
}
