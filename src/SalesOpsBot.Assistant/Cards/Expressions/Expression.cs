namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>An expression of the Adaptive Expressions language, parsed and ready to be evaluated any number of times, by several threads at once.</summary>
internal abstract record Expression
{
    /// <summary>The value (see <see cref="ExpressionValue"/>), or a <see cref="Failure"/>.</summary>
    public abstract object? Evaluate(Scope scope);

    /// <summary>The value as a step of a path, where what is not there stays undefined, with the path so far (none from a calculated value).</summary>
    public virtual (object? Value, string Path) Walk(Scope scope) => (Evaluate(scope), "");

    /// <summary>The expression in the language's own normal form, which stands for a value that cannot be worked out.</summary>
    public abstract override string ToString();
}
