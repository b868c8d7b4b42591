using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Turns a change that was asked for into the one that an approver wants, where fields changed meanwhile. Pure.</summary>
public static class ApprovalSettler
{
    /// <summary>The records of the change to make.</summary>
    public static IReadOnlyList<RecordChange> Settle(ApprovalRecord record, IReadOnlyList<FieldConflict> conflicts, SettlementChoice choice)
    {
        var met = conflicts.ToDictionary(c => (c.Kind, c.Record, c.Field));
        return
        [
            .. record.Change.Records.Select(changed => changed with
            {
                Fields = [.. changed.Fields.Select(field => met.GetValueOrDefault((changed.Kind, changed.Record, field.Field)) is { } conflict ? Settle(field, conflict, record.Approval.Discount, choice) : field)],
            }),
        ];
    }

    private static FieldChange Settle(FieldChange field, FieldConflict conflict, decimal? discount, SettlementChoice choice) =>
        choice == SettlementChoice.Anew && discount is { } share && FieldText.Money(conflict.Now) is { } now
            ? field with { Before = conflict.Now, After = FieldText.Of(Less(now, share)) }
            : field with { Before = conflict.Now };

    /// <summary>An amount less a discount; the discount is rounded to the minor unit, half away from zero.</summary>
    public static Money Less(Money value, decimal share) => value - value.Times(share);
}
