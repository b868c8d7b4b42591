namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>What names mean while an expression is evaluated.</summary>
/// <param name="Find">The value of a name, <see cref="Undefined"/> where nobody knows it.</param>
internal sealed record Scope(Func<string, object?> Find)
{
    /// <summary>What stands for a value that is not there, by its path; nothing leaves it undefined.</summary>
    public Func<string, object?>? Missing { get; init; }

    /// <summary>For conditions: what is not there stays undefined.</summary>
    public Scope ForConditions() => Missing is null ? this : this with { Missing = null };

    /// <summary>One more name, before all others.</summary>
    public Scope With(string name, object? value) => this with { Find = other => other == name ? value : Find(other) };

    /// <summary>A value, or what stands for it.</summary>
    public object? OrMissing(object? value, string path) => value is Undefined && Missing is not null ? Missing(path) : value;
}
