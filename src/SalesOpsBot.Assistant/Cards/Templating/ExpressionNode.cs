using SalesOpsBot.Assistant.Cards.Expressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>A text that is one expression and keeps its type: <c>"${count}"</c> is a number.</summary>
internal sealed class ExpressionNode(Expression expression, string place, bool markdown) : TemplateNode
{
    public override object? Expand(TemplateScope scope) => expression.Evaluate(scope.Names()) switch
    {
        Failure failure => throw new TemplateException(place, failure.Message),
        Undefined when scope.Missing == Missing.Throws => throw new TemplateException(place, $"{expression} has no value"),
        string text when markdown => scope.Escape(text),
        var value => value,
    };

    /// <summary>Whether there is anything to bind to.</summary>
    public bool HasValue(TemplateScope scope) => expression.Evaluate(scope.Names().ForConditions()) is not (null or Undefined or Failure);

    /// <summary>For <c>$when</c>: whether the expression is plainly true; what fails or is anything else is not.</summary>
    public bool Holds(TemplateScope scope) => expression.Evaluate(scope.Names().ForConditions()) is true;
}
