namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>A part of a parsed template.</summary>
internal abstract class TemplateNode
{
    /// <summary>The part with its expressions worked out (a value of the expression language), or <c>Undefined</c> for a property that drops out.</summary>
    /// <exception cref="TemplateException">An expression has no value.</exception>
    public abstract object? Expand(TemplateScope scope);
}
