using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Status;

namespace SalesOpsBot.Assistant.Status;

/// <summary>The data of <c>cards/status.json</c>.</summary>
internal sealed record StatusCard : IFramedCard
{
    private const string Tool = "get_status";

    public required CardFrame Frame { get; init; }

    /// <summary>Whether all is well, and if not, what is not.</summary>
    public required string Verdict { get; init; }

    /// <summary>The colour of that: <c>good</c>, or <c>warning</c> where somebody should look.</summary>
    public required string Colour { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Looks again.</summary>
    public required CardAction Again { get; init; }

    public static StatusCard From(StatusReport report, Formats formats)
    {
        var troubles = Troubles(report, formats).ToList();
        return new()
        {
            Frame = CardFrame.Of(report, "How I stand", null, Tool, [], formats) with { Subtitle = "Queues, deliveries, errors" },
            Verdict = troubles.Count == 0 ? "All is well." : Formats.Capital(string.Join("; ", troubles)) + ".",
            Colour = troubles.Count == 0 ? "good" : "warning",
            Facts = [.. Stored(report.Stored, formats), .. report.Process is { } process ? Process(process, formats) : []],
            Again = new(Tool, [], null),
        };
    }

    private static IEnumerable<string> Troubles(StatusReport report, Formats formats)
    {
        if (report.IsBehind) yield return $"the outbox is behind, since {formats.Instant(report.Stored.DueSince!.Value)}";
        if (report.Stored.Undelivered.Sum(u => u.Count) is > 0 and var lost) yield return $"{formats.Count(lost, "notice", "notices")} could not be delivered in the last 24 hours";
        if (report.Process is { Errors: > 0 and var errors }) yield return $"{formats.Count(errors, "error", "errors")} since I was started";
    }

    private static IEnumerable<Fact> Stored(StoredStatus stored, Formats formats)
    {
        yield return new("Outbox", $"{formats.Number(stored.NoticesDue)} due, {formats.Number(stored.NoticesLater)} for later");
        yield return new("Messages", $"{formats.Number(stored.Unanswered)} not answered yet, {formats.Count(stored.CardsToTurn, "card", "cards")} to be brought up to date");
        yield return new("Waiting for people", $"{formats.Count(stored.ChangesWaiting, "change", "changes")}, {formats.Count(stored.ApprovalsOpen, "approval", "approvals")}");
        yield return new("Notices in 24 hours", stored.Settled.Count == 0 ? "none" : string.Join(", ", stored.Settled.OrderBy(s => s.Key).Select(s => $"{formats.Number(s.Value)} {Words(s.Key)}")));
        foreach (var reason in stored.Undelivered) yield return new("Not delivered", $"{formats.Number(reason.Count)}: {(reason.Reason.Length == 0 ? "no reason given" : reason.Reason)}");
        yield return new("Last import", stored.ImportedAt is { } at ? formats.Instant(at) : "none that I know of");
    }

    private static IEnumerable<Fact> Process(ProcessStatus process, Formats formats)
    {
        yield return new("Understanding", process.Model);
        yield return new("Running", $"since {formats.Instant(process.StartedAt)}, {formats.Count(process.Turns, "turn", "turns")} at work, {formats.Number(process.Megabytes)} MB");
        yield return new("Errors", process.LastErrorAt is { } last ? $"{formats.Number(process.Errors)}, the last {formats.Instant(last)} in {process.LastErrorIn}" : "none");
    }

    private static string Words(NoticeState state) => state switch
    {
        NoticeState.Sent => "sent",
        NoticeState.Folded => "with a digest",
        NoticeState.HeldBack => "not wanted",
        NoticeState.Dropped => "with nothing to say any more",
        NoticeState.Expired => "too late",
        NoticeState.Undeliverable => "not to be delivered",
        NoticeState.Stale => "to be renewed",
        NoticeState.Waiting or NoticeState.ForDigest => "waiting",
    };
}
