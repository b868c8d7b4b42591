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
            Frame = CardFrame.Of(report, "How I stand", null, Tool, [], formats) with { Subtitle = Say("Queues, deliveries, errors") },
            Verdict = troubles.Count == 0 ? Say("All is well.") : Formats.Capital(string.Join("; ", troubles)) + ".",
            Colour = troubles.Count == 0 ? "good" : "warning",
            Facts = [.. Stored(report.Stored, formats), .. report.Process is { } process ? Process(process, formats) : []],
            Again = new(Tool, [], null),
        };
    }

    private static IEnumerable<string> Troubles(StatusReport report, Formats formats)
    {
        if (report.IsBehind) yield return Say($"the outbox is behind, since {formats.Instant(report.Stored.DueSince!.Value)}");
        if (report.Stored.Undelivered.Sum(u => u.Count) is > 0 and var lost) yield return Say($"{formats.Count(lost, "notice", "notices")} could not be delivered in the last 24 hours");
        if (report.Process is { Errors: > 0 and var errors }) yield return Say($"{formats.Count(errors, "error", "errors")} since I was started");
    }

    private static IEnumerable<Fact> Stored(StoredStatus stored, Formats formats)
    {
        yield return new(Say("Outbox"), Say($"{formats.Number(stored.NoticesDue)} due, {formats.Number(stored.NoticesLater)} for later"));
        yield return new(Say("Messages"), Say($"{formats.Number(stored.Unanswered)} not answered yet, {formats.Count(stored.CardsToTurn, "card", "cards")} to be brought up to date"));
        yield return new(Say("Waiting for people"), $"{formats.Count(stored.ChangesWaiting, "change", "changes")}, {formats.Count(stored.ApprovalsOpen, "approval", "approvals")}");
        yield return new(Say("Notices in 24 hours"), stored.Settled.Count == 0 ? Say("none") : string.Join(", ", stored.Settled.OrderBy(s => s.Key).Select(s => $"{formats.Number(s.Value)} {Words(s.Key)}")));
        foreach (var reason in stored.Undelivered) yield return new(Say("Not delivered"), $"{formats.Number(reason.Count)}: {(reason.Reason.Length == 0 ? Say("no reason given") : reason.Reason)}");
        yield return new(Say("Last import"), stored.ImportedAt is { } at ? formats.Instant(at) : Say("none that I know of"));
    }

    private static IEnumerable<Fact> Process(ProcessStatus process, Formats formats)
    {
        yield return new(Say("Understanding"), process.Model);
        yield return new(Say("Running"), Say($"since {formats.Instant(process.StartedAt)}, {formats.Count(process.Turns, "turn", "turns")} at work, {formats.Number(process.Megabytes)} MB"));
        yield return new(Say("Errors"), process.LastErrorAt is { } last ? Say($"{formats.Number(process.Errors)}, the last {formats.Instant(last)} in {process.LastErrorIn}") : Say("none"));
    }

    private static string Words(NoticeState state) => state switch
    {
        NoticeState.Sent => Say("sent"),
        NoticeState.Folded => Say("with a digest"),
        NoticeState.HeldBack => Say("not wanted"),
        NoticeState.Dropped => Say("with nothing to say any more"),
        NoticeState.Expired => Say("too late"),
        NoticeState.Undeliverable => Say("not to be delivered"),
        NoticeState.Stale => Say("to be renewed"),
        NoticeState.Waiting or NoticeState.ForDigest => Say("waiting"),
    };
}
