using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>Prepares that somebody hears nothing of a deal, or of a kind of alert, for a while.</summary>
public sealed class SnoozeService(INoticeStore notices, IDealStore deals, ChangeService changes)
{
    private const int UsualDays = 7;
    private const int MostDays = 366;

    /// <summary>Prepares it.</summary>
    /// <param name="viewer">Who wants to be left alone.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="notice">A notice of theirs: its kind, for its record.</param>
    /// <param name="deal">A deal: every kind.</param>
    /// <param name="alerts">A kind, by name or label: for every record, or the deal's.</param>
    /// <param name="days">For how long; a week where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> SnoozeAsync(Viewer viewer, ChangeOrigin origin, long? notice, string? deal, string? alerts, int? days, CancellationToken cancellationToken)
    {
        if (days is < 1 or > MostDays) return Problem.Invalid("days", $"I can be quiet for 1 to {MostDays} days, not {days}.");
        var until = LocalTime.Instant(viewer.Today.AddDays(days ?? UsualDays).ToDateTime(TimeOnly.MinValue), viewer.Zone);
        return await (await AboutAsync(viewer, notice, deal, alerts, cancellationToken)).ThenAsync(about => changes.PrepareAsync(viewer, origin, new(about.Title, [Snooze(viewer, about, until)], null), cancellationToken));
    }

    private async Task<Outcome<SnoozeSubject>> AboutAsync(Viewer viewer, long? notice, string? deal, string? alerts, CancellationToken cancellationToken)
    {
        if (notice is { } id)
        {
            if (await notices.FindAsync(viewer.Person.Id, id, cancellationToken) is not { } told) return Problem.NotFound("notice", "I don't know that message any more.");
            return new SnoozeSubject(NoticeKinds.Of(told.Kind), told.Subject, await NameAsync(viewer, told, cancellationToken));
        }

        var kind = string.IsNullOrWhiteSpace(alerts) ? null : NoticeKinds.Named(alerts);
        if (kind is null && !string.IsNullOrWhiteSpace(alerts)) return Problem.Invalid("alerts", $"I send no alerts called “{alerts.Trim()}”. There are {string.Join(", ", NoticeKinds.SwitchesOf(viewer.Person.Role).Select(k => k.Label.ToString().ToLowerInvariant()))}.");
        if (string.IsNullOrWhiteSpace(deal)) return kind is null ? Problem.Missing("deal", "About which deal, or which alerts, shall I be quiet?") : new SnoozeSubject(kind, null, null);
        return await AccessPolicy.Everything(viewer).ThenAsync(async scope =>
            DealChooser.Choose(deal, "deal", await deals.FindAsync(scope, deal, DealChooser.Closest, cancellationToken), DealStatus.Open).Then<SnoozeSubject>(found => new SnoozeSubject(kind, $"deal:{found.ExternalId}", found.Name)));
    }

    private async Task<string?> NameAsync(Viewer viewer, Notice notice, CancellationToken cancellationToken)
    {
        if (notice.Subject?.StartsWith("deal:", StringComparison.Ordinal) != true || AccessPolicy.Everything(viewer) is not Outcome<SalesScope>.Found { Value: var scope }) return notice.SubjectKey;
        return (await deals.FindAsync(scope, notice.SubjectKey!, 1, cancellationToken)).FirstOrDefault(d => d.ExternalId == notice.SubjectKey)?.Name ?? notice.SubjectKey;
    }

    private static RecordChange Snooze(Viewer viewer, SnoozeSubject about, DateTimeOffset until) => new(RecordKind.Snooze, RecordKeys.New(), about.Title, ChangeOperation.Create,
    [
        new("about", null, FieldText.Reference(about.Subject, about.Name)),
        new("alerts", null, about.Kind?.Label.ToString()),
        new("until", null, FieldText.Of(until)),
        new("author", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
    ]);

    private sealed record SnoozeSubject(NoticeKindInfo? Kind, string? Subject, string? Name)
    {
        public string Title => Say($"Quiet about {Name ?? Kind!.Label.ToString().ToLowerInvariant()}");
    }
}
