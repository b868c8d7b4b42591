namespace SalesOpsBot.Sales.Changes;

/// <summary>A field that takes another value. Both values are canonical text; see <see cref="FieldText"/>.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Before">What it was when the change was prepared; nothing where it was empty.</param>
/// <param name="After">What it becomes; nothing to empty it.</param>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>The way back.</summary>
    public FieldChange Reverse() => new(Field, After, Before);
}
