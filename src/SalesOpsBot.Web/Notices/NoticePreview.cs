using System.Globalization;
using System.Runtime.CompilerServices;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Web.Notices;

/// <summary>Says who would get what at an instant, and why: by the rules, the attention budget and the words that a real run has. Nothing is kept or sent.</summary>
internal sealed class NoticePreview(NoticePlanner planner, INoticeStore store, AttentionBudget budget, INoticeWriter writer, SalesOptions options)
{
    private const int MostWaiting = 10_000;

    /// <summary>What would happen at an instant, person by person.</summary>
    /// <param name="at">When.</param>
    /// <param name="names">To whom; everybody where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async IAsyncEnumerable<NoticePreviewLine> AtAsync(DateTimeOffset at, IReadOnlySet<string>? names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (waiting, _) = await store.LedgerAsync(new() { State = NoticeState.Waiting, Before = at.AddTicks(1) }, 0, MostWaiting, cancellationToken);
        foreach (var viewer in (await planner.PeopleAsync(at, cancellationToken)).Where(v => names?.Contains(v.Person.Name) != false))
        {
            var attention = await store.AttentionAsync(viewer.Person.Id, viewer.Instants(new(viewer.Today, viewer.Today)).From, at, options.Notices.IgnoredAfter, cancellationToken);
            var found = (await planner.FindAsync(viewer, cancellationToken)).Where(n => n.DueAt <= at);
            var folded = 0;
            // Summaries last: they take along what comes before.
            foreach (var notice in waiting.Where(n => n.PersonId == viewer.Person.Id).Concat(found).DistinctBy(n => n.Once).OrderBy(n => NoticeKinds.Of(n.Kind).IsDigest).ThenBy(n => n.Kind))
            {
                var verdict = budget.Judge(notice, viewer, attention);
                var posting = await writer.WriteAsync(notice, viewer, cancellationToken);
                if (verdict.State == NoticeState.ForDigest && posting is not null) folded++;
                yield return Line(notice, viewer, verdict, posting?.Headline, NoticeKinds.Of(notice.Kind).IsDigest ? folded : 0);
            }
        }
    }

    private static NoticePreviewLine Line(Notice notice, Viewer viewer, NoticeVerdict verdict, string? headline, int folded)
    {
        var fate = headline is null && folded == 0 ? "nothing to say" : verdict switch
        {
            { State: null } => "sent",
            { State: NoticeState.Waiting, Later: { } later } => string.Create(CultureInfo.InvariantCulture, $"waits until {TimeZoneInfo.ConvertTime(later, viewer.Zone):yyyy-MM-dd HH:mm} ({verdict.Reason})"),
            { State: NoticeState.ForDigest } => $"goes with the summary ({verdict.Reason})",
            { State: { } state } => $"{state.ToString().ToLowerInvariant()} ({verdict.Reason})",
        };
        var takes = folded == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (takes {folded} along)");
        return new(viewer.Person.Name, NoticeKinds.Of(notice.Kind).Name, fate, notice.Because, $"{headline}{takes}".TrimStart());
    }
}
