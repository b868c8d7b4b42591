using System.Text;
using SalesOpsBot.Assistant.Cards.Expressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>
/// Reads the texts of a template: <c>${…}</c> is an expression, <c>\$</c> and <c>\`</c> are the characters themselves. A text without <c>${</c> is left as
/// it stands, and so is a <c>${</c> that no <c>}</c> ends.
/// </summary>
internal static class TemplateText
{
    public static TemplateNode Read(string text, string place, bool markdown)
    {
        if (!text.Contains("${", StringComparison.Ordinal)) return new LiteralNode(text);
        var parts = Parts(text, place);
        return parts switch
        {
            // As in the reference, a text that is one concatenation is the same as its parts side by side.
            [Call { Name: "concat" } concatenation] => new TextNode(concatenation.Arguments, place, markdown),
            [not Constant and var only] => new ExpressionNode(only, place, markdown),
            _ => new TextNode(parts, place, markdown),
        };
    }

    private static List<Expression> Parts(string text, string place)
    {
        var parts = new List<Expression>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '$' or '`')
            {
                literal.Append(text[++at]);
            }
            else if (text[at] == '`')
            {
                throw new TemplateException(place, @"a text with expressions cannot hold a backtick; write \` for one");
            }
            else if (End(text, at) is { } end)
            {
                Flush();
                parts.Add(Parse(text[(at + 2)..end], place));
                at = end;
            }
            else
            {
                literal.Append(text[at]);
            }
        }

        Flush();
        return parts;

        void Flush()
        {
            if (literal.Length > 0) parts.Add(new Constant(literal.ToString()));
            literal.Clear();
        }
    }

    private static Expression Parse(string expression, string place)
    {
        try
        {
            return ExpressionParser.Parse(expression);
        }
        catch (ExpressionException problem)
        {
            throw new TemplateException(place, $"“${{{expression}}}” cannot be read: {problem.Message}");
        }
    }

    /// <summary>The place of the <c>}</c> that ends the expression that begins here, if one does.</summary>
    private static int? End(string text, int start)
    {
        if (text[start] != '$' || start + 2 >= text.Length || text[start + 1] != '{' || text[start + 2] == '}') return null;
        var depth = 0;
        for (var at = start + 1; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\r' or '\n' or '`': return null;
                case '\'' or '"':
                    if (Lexer.EndOfText(text, at) is not { } end) return null;
                    at = end - 1;
                    break;
                case '{': depth++; break;
                case '}' when --depth == 0: return at;
                default: break;
            }
        }

        return null;
    }
}
