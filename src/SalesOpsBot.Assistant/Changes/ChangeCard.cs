using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>The data of <c>cards/change.json</c>: a change in any of its states, and what can be done about it.</summary>
internal sealed record ChangeCard
{
    private const int RecordsShown = 8;

    /// <summary>What is changed.</summary>
    public required string Title { get; init; }

    /// <summary>How it stands, in a word or two.</summary>
    public required string State { get; init; }

    /// <summary>The container style of the state.</summary>
    public required string Style { get; init; }

    /// <summary>What that means, in a sentence.</summary>
    public required string Note { get; init; }

    public required IReadOnlyList<ChangeCardRecord> Records { get; init; }

    /// <summary>That there are more records than are shown; nothing where all are.</summary>
    public string? More { get; init; }

    public required IReadOnlyList<ChangeCardRow> Effects { get; init; }

    public required IReadOnlyList<ChangeCardConflict> Conflicts { get; init; }

    public string? Reason { get; init; }

    public required IReadOnlyList<ChangeCardButton> Buttons { get; init; }

    public static ChangeCard From(ChangeReport report, Formats formats)
    {
        var (change, view) = (report.Change, report.View);
        var words = ChangeWords.Of(report, formats);
        return new()
        {
            Title = change.Title,
            State = words.State,
            Style = words.Style,
            Note = words.Note,
            Records = view.State == "conflict" ? [] : [.. change.Records.Take(RecordsShown).Select(record => ChangeCardRecord.From(record, change.Records.Count > 1, formats))],
            More = change.Records.Count > RecordsShown ? Say($"and {formats.Number(change.Records.Count - RecordsShown)} more") : null,
            Effects = [.. report.Effects.Select(effect => ChangeCardRow.Of(effect, formats))],
            Conflicts = [.. report.Conflicts.Select(conflict => ChangeCardConflict.From(conflict, formats))],
            Reason = change.Reason is { } reason ? Say($"Because: {reason}") : null,
            Buttons = ChangeCardButton.For(report),
        };
    }
}
