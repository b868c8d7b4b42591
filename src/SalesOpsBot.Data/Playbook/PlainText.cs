using System.Text;
using Markdig.Syntax.Inlines;

namespace SalesOpsBot.Data.Playbook;

/// <summary>What a reader sees of Markdown within a line: no marks, no addresses, no HTML.</summary>
internal static class PlainText
{
    /// <summary>The text, on one line.</summary>
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline ?? Enumerable.Empty<Inline>()) Write(part, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Write(Inline part, StringBuilder text)
    {
        switch (part)
        {
            case LiteralInline literal: text.Append(literal.Content); break;
            case CodeInline code: text.Append(code.Content); break;
            case LineBreakInline: text.Append(' '); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded); break;
            case ContainerInline container:
                foreach (var inner in container) Write(inner, text);
                break;
        }
    }
}
