using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>The Markdown of a card's texts, said in Slack's own markup or without any.</summary>
internal static partial class CardText
{
    private static readonly MarkdownPipeline InlinesOnly = Build();

    /// <summary>As Slack's markup, all values escaped.</summary>
    public static string Mrkdwn(string markdown) => Render(markdown, isPlain: false);

    /// <summary>As plain words, for headings and buttons.</summary>
    public static string Plain(string markdown) => Render(markdown, isPlain: true);

    /// <summary>In bold, each line for itself: Slack ends bold with the line.</summary>
    public static string Bold(string mrkdwn) => string.Join('\n', mrkdwn.Split('\n').Select(line => line.Trim() is { Length: > 0 } text && !text.Contains('*', StringComparison.Ordinal) ? $"*{text}*" : line));

    private static string Render(string markdown, bool isPlain)
    {
        var paragraphs = Markdown.Parse(markdown, InlinesOnly).OfType<ParagraphBlock>().Select(paragraph =>
        {
            var text = new StringBuilder();
            WriteAll(paragraph.Inline ?? [], text, isPlain);
            return text.ToString();
        });
        return string.Join('\n', paragraphs);
    }

    private static void Write(Inline inline, StringBuilder to, bool isPlain)
    {
        switch (inline)
        {
            case CodeInline code:
                to.Append(isPlain ? code.Content : $"`{SlackText.Escape(code.Content)}`");
                break;
            case LineBreakInline:
                to.Append('\n');
                break;
            case LinkInline link when !isPlain && Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "mailto":
                to.Append('<').Append(Address(link.Url!)).Append('|');
                var label = new StringBuilder();
                WriteAll(link, label, isPlain: true);
                to.Append(SlackText.Escape(label.Replace('|', '¦').ToString())).Append('>');
                break;
            case EmphasisInline emphasis when !isPlain:
                var mark = emphasis.DelimiterCount == 2 ? '*' : '_';
                to.Append(mark);
                WriteAll(emphasis, to, isPlain);
                to.Append(mark);
                break;
            case ContainerInline container:
                WriteAll(container, to, isPlain);
                break;
        }
    }

    // An escape ends a literal, and words make sense only together.
    private static void WriteAll(IEnumerable<Inline> inlines, StringBuilder to, bool isPlain)
    {
        var literal = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is LiteralInline words)
            {
                literal.Append(words.Content.ToString());
                continue;
            }

            to.Append(Dates(literal.ToString(), isPlain));
            literal.Clear();
            Write(inline, to, isPlain);
        }

        to.Append(Dates(literal.ToString(), isPlain));
    }

    // The cards' own functions for instants, which each client writes by its reader's clock.
    private static string Dates(string text, bool isPlain)
    {
        var said = new StringBuilder();
        var at = 0;
        foreach (Match found in DateFunction().Matches(text))
        {
            if (!DateTimeOffset.TryParse(found.Groups["instant"].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) continue;
            said.Append(Words(text[at..found.Index], isPlain));
            var form = found.Groups["what"].Value == "TIME" ? "{time}" : found.Groups["form"].Value switch { "LONG" => "{date_long}", "SHORT" => "{date_short}", _ => "{date_num}" };
            said.Append(isPlain ? instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : SlackText.Date(instant, form));
            at = found.Index + found.Length;
        }

        return said.Append(Words(text[at..], isPlain)).ToString();
    }

    private static string Words(string text, bool isPlain) => isPlain ? text : SlackText.Value(text);

    private static string Address(string url) => url
        .Replace("|", "%7C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetexHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new EmphasisInlineParser());
        builder.InlineParsers.Add(new LinkInlineParser());
        builder.InlineParsers.Add(new CodeInlineParser());
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }

    [GeneratedRegex(@"\{\{(?<what>DATE|TIME)\((?<instant>[^,)]+)(?:,\s*(?<form>\w+))?\)\}\}")]
    private static partial Regex DateFunction();
}
