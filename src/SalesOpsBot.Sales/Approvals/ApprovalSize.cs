using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>What a rule looks at of a change of one field.</summary>
/// <param name="Record">The sort of record.</param>
/// <param name="Field">The field, or <see cref="ApprovalRule.Discount"/>.</param>
/// <param name="Size">How much it changes, as a share; nothing where that has no meaning.</param>
/// <param name="Amount">The record's value before, in the company's currency; nothing where it has none.</param>
public sealed record ApprovalSize(RecordKind Record, string Field, decimal? Size, decimal? Amount)
{
    /// <summary>The sizes of all that a change does.</summary>
    /// <param name="change">The change.</param>
    /// <param name="discount">The discount that it is, as a share; nothing where it is none.</param>
    /// <param name="value">The value of its deal before, in the company's currency.</param>
    public static IEnumerable<ApprovalSize> Of(Change change, decimal? discount, decimal? value) => discount is { } share
        ? [new(RecordKind.Deal, ApprovalRule.Discount, share, value)]
        : change.Records.SelectMany(record => record.Fields.Select(field => new ApprovalSize(record.Kind, field.Field, Share(record.Kind, field), value)));

    private static decimal? Share(RecordKind kind, FieldChange field) =>
        RecordFields.Of(kind, field.Field).Kind == FieldKind.Money && (FieldText.Money(field.Before), FieldText.Money(field.After)) is ({ MinorUnits: not 0 } before, { } after) && before.Currency == after.Currency
            ? Math.Abs(after.Amount - before.Amount) / Math.Abs(before.Amount)
            : null;
}
