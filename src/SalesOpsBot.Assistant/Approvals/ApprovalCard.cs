using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>The data of <c>cards/approval.json</c>: a request in any of its states, for whoever asked and for whoever decides.</summary>
internal sealed record ApprovalCard
{
    private const int RecordsShown = 8;

    /// <summary>What is asked for: <c>10% off · Konex – GTX Pro</c>.</summary>
    public required string Title { get; init; }

    /// <summary>How it stands, in a word or two.</summary>
    public required string State { get; init; }

    /// <summary>The container style of the state.</summary>
    public required string Style { get; init; }

    /// <summary>What that means, in a sentence.</summary>
    public required string Note { get; init; }

    /// <summary>Who asked, and when.</summary>
    public required string Asked { get; init; }

    /// <summary>Why, in the words of whoever asked.</summary>
    public string? Reason { get; init; }

    public required IReadOnlyList<ChangeCardRecord> Records { get; init; }

    /// <summary>That there are more records than are shown; nothing where all are.</summary>
    public string? More { get; init; }

    public required IReadOnlyList<ChangeCardRow> Effects { get; init; }

    /// <summary>What changed since it was asked for.</summary>
    public required IReadOnlyList<string> Conflicts { get; init; }

    public required IReadOnlyList<ApprovalCardStep> Steps { get; init; }

    public required IReadOnlyList<ChangeCardButton> Buttons { get; init; }

    public static ApprovalCard From(ApprovalReport report, Formats formats)
    {
        var (view, change) = (report.View, report.Record.Change);
        var words = ApprovalStateWords.Of(report, formats);
        var records = change.Records.Take(RecordsShown).Select(record => ChangeCardRecord.From(record, change.Records.Count > 1, formats)).ToList();
        if (AgainstListPrice(report, formats) is { } against) records[0] = records[0] with { Rows = [.. records[0].Rows, against] };
        return new()
        {
            Title = view.Discount is { } share ? Say($"{formats.Percent(share)} off · {view.Title}") : view.Title,
            State = words.State,
            Style = words.Style,
            Note = words.Note,
            Asked = Say($"{view.Requester} asked on {formats.Instant(view.RequestedAt)} · {view.Id}"),
            Reason = view.Reason is { } reason ? Say($"Because: {reason}") : null,
            Records = records,
            More = change.Records.Count > RecordsShown ? Say($"and {formats.Number(change.Records.Count - RecordsShown)} more") : null,
            Effects = [.. report.Effects.Select(effect => ChangeCardRow.Of(effect, formats))],
            Conflicts = [.. report.Conflicts.Select(conflict => Conflict(conflict, formats))],
            Steps = [.. view.Asked.Select(ask => ApprovalCardStep.From(ask, view.State == "open", formats))],
            Buttons = ApprovalCardButtons.For(report),
        };
    }

    // A value in another currency has no list price beside it.
    private static ChangeCardRow? AgainstListPrice(ApprovalReport report, Formats formats)
    {
        if (report.View.ListPrice is not { MinorUnits: > 0 } price || report.Record.Change.Records[0]["value"] is not { } value) return null;
        return (FieldText.Money(value.Before), FieldText.Money(value.After)) is ({ } before, { } after) && before.Currency == price.Currency && after.Currency == price.Currency
            ? new(Say($"List price {formats.Money(price)}"), Distance(before, price, formats), Distance(after, price, formats))
            : null;
    }

    private static string Distance(Money value, Money price, Formats formats)
    {
        var share = decimal.Round(1 - value.RatioTo(price)!.Value, 3, MidpointRounding.AwayFromZero);
        return share == 0 ? Say("at list price") : $"{formats.Percent(Math.Abs(share))} {(share > 0 ? Say("below") : Say("above"))}";
    }

    private static string Conflict(FieldConflict conflict, Formats formats)
    {
        var field = RecordFields.Of(conflict.Kind, conflict.Field);
        return Say($"{field.Label} was {FieldFormat.Of(field.Kind, conflict.Seen, formats)} when it was asked for, and is {FieldFormat.Of(field.Kind, conflict.Now, formats)} now.");
    }
}
