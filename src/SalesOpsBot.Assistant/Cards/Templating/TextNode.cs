using System.Text;
using SalesOpsBot.Assistant.Cards.Expressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>A text with expressions in it. What the template's author wrote may be Markdown; what an expression gives is data.</summary>
/// <param name="parts">Strings and expressions, in order.</param>
/// <param name="place">Where the text stands.</param>
/// <param name="markdown">Whether the place renders Markdown.</param>
internal sealed class TextNode(IReadOnlyList<Expression> parts, string place, bool markdown) : TemplateNode
{
    public override object? Expand(TemplateScope scope)
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part is Constant constant ? Shown(part, constant.Value) : Escaped(scope, Value(scope, part)));
        return text.ToString();
    }

    private string Value(TemplateScope scope, Expression part) => part.Evaluate(scope.Names()) switch
    {
        Failure failure when scope.Missing == Missing.Throws => throw new TemplateException(place, failure.Message),
        Failure => $"${{{part}}}",
        var value => Shown(part, value),
    };

    private string Shown(Expression part, object? value) =>
        ExpressionValue.IsNothing(value) ? throw new TemplateException(place, $"{part} is nothing, and cannot be shown inside a text") : ExpressionValue.Text(value);

    private string Escaped(TemplateScope scope, string text) => markdown ? scope.Escape(text) : text;
}
