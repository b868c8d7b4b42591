namespace SalesOpsBot.Sales.Changes;

/// <summary>A field that somebody else changed meanwhile. All values are canonical text.</summary>
/// <param name="Kind">The sort of record.</param>
/// <param name="Record">Its external id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Seen">What it was when the change was prepared.</param>
/// <param name="Now">What it is.</param>
/// <param name="Mine">What the change would make it.</param>
public sealed record FieldConflict(RecordKind Kind, string Record, string Title, string Field, string? Seen, string? Now, string? Mine);
