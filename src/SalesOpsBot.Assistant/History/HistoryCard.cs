using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.History;

namespace SalesOpsBot.Assistant.History;

/// <summary>The data of <c>cards/history.json</c>.</summary>
internal sealed record HistoryCard : IFramedCard
{
    private const int RecordsShown = 3;

    public required CardFrame Frame { get; init; }

    /// <summary>What is said where there are no changes; nothing where there are.</summary>
    public string? Nothing { get; init; }

    public required IReadOnlyList<HistoryCardLine> Lines { get; init; }

    public string? More { get; init; }

    public static HistoryCard From(HistoryReport report, System.Text.Json.Nodes.JsonObject arguments, Formats formats) => new()
    {
        Frame = CardFrame.Of(report, report.Subject, null, "get_history", arguments.DeepClone().AsObject(), formats) with
        {
            Subtitle = report.Period is { } period ? Say($"Changes, {formats.Period(period)}") : Say("Changes, latest first"),
        },
        Nothing = report.Changes.Count == 0 ? Say("No change was made from a conversation in that time. What came with an import is not listed here.") : null,
        Lines = [.. report.Changes.Select(line => Line(line, formats))],
        More = report.More ? Say("There are older ones. Name a period to see them.") : null,
    };

    private static HistoryCardLine Line(AuditLine line, Formats formats) => new(
        $"{line.Person} · {formats.Instant(line.At)} · {Channel(line.Channel)}",
        string.Join("; ", line.Records.Take(RecordsShown).Select(record => What(record, formats))) + (line.Records.Count > RecordsShown ? Say($" and {formats.Number(line.Records.Count - RecordsShown)} more") : "") is { Length: > 0 } what ? what : Say("(redacted)"),
        Quote(line));

    private static string What(RecordChange record, Formats formats)
    {
        var fields = ChangeCardRecord.From(record, isOneOfMany: true, formats).Rows.Select(row => row.Before == "–" ? $"{row.Label} {row.After}" : $"{row.Label} {row.Before} → {row.After}");
        var done = record.Operation switch { ChangeOperation.Create => Say("new"), ChangeOperation.Delete => Say("removed"), ChangeOperation.Update => "" };
        return $"{record.Title}: {string.Join(", ", fields.Prepend(done).Where(part => part.Length > 0))}";
    }

    private static string? Quote(AuditLine line) => (line.IsUndo, line.Words, line.Reason) switch
    {
        (true, _, _) => Say("Taken back"),
        (_, null, null) => null,
        (_, { } words, null) => $"“{words}”",
        (_, null, { } reason) => Say($"Because: {reason}"),
        (_, { } words, { } reason) => Say($"“{words}” · Because: {reason}"),
    };

    private static string Channel(string name) => name switch
    {
        "msteams" => "Teams",
        "slack" => "Slack",
        "directline" or "webchat" => Say("web page"),
        "console" => Say("command line"),
        "clock" => Say("by itself"),
        _ => name,
    };
}
