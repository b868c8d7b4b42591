using SalesOpsBot.Assistant.Cards.Expressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>What a part of a template is expanded with.</summary>
/// <param name="Root"><c>$root</c>: all the data.</param>
/// <param name="Host"><c>$host</c>: what is known of the place that shows the card.</param>
internal sealed record TemplateScope(object? Root, object? Host)
{
    /// <summary><c>$data</c>: the part that names are looked up in.</summary>
    public object? Data { get; init; } = Root;

    /// <summary><c>$index</c>: the number of the item, from zero, where a part is repeated.</summary>
    public object? Index { get; init; } = Undefined.Value;

    /// <summary>What becomes of an expression that has no value.</summary>
    public Missing Missing { get; init; }

    /// <summary>Makes data harmless in a place that renders Markdown.</summary>
    public Func<string, string> Escape { get; init; } = text => text;

    /// <summary>Names as expressions see them.</summary>
    public Scope Names() => new(Find)
    {
        Missing = path => Missing == Missing.Throws ? new Failure($"the data has no {path}") : $"${{{path}}}",
    };

    private object? Find(string name) => name[0] != '$' ? ExpressionValue.Property(Data, name) : name.ToUpperInvariant() switch
    {
        "$ROOT" => Root,
        "$DATA" => Data,
        "$INDEX" => Index,
        "$HOST" => Host,
        _ => Undefined.Value,
    };
}
