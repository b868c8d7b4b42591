namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>A value without expressions.</summary>
internal sealed class LiteralNode(object? value) : TemplateNode
{
    public object? Value { get; } = value;

    public override object? Expand(TemplateScope scope) => Value;
}
