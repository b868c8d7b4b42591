using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Changes;

/// <summary>A field that a change may touch.</summary>
/// <param name="Name">The tool's argument for it: <c>close_date</c>.</param>
/// <param name="Label">For people: <c>Close date</c>.</param>
/// <param name="Kind">What its text stands for.</param>
public sealed record RecordField(string Name, Phrase Label, FieldKind Kind);
