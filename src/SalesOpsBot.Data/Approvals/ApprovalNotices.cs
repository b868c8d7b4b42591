using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Notices;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Approvals;

/// <summary>Tells of a request what happened to it at an instant, in the transaction in which it happened: to those who are asked, to whoever asked, and on every card that shows it.</summary>
internal static class ApprovalNotices
{
    public static async Task AddAsync(SalesDbContext context, Approval approval, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var subject = $"approval:{approval.Id}";
        await NoticeOutbox.AddAsync(context, [.. await AskedAsync(context, approval, subject, at, cancellationToken), .. Decided(approval, subject, at)], cancellationToken);
        await NoticeOutbox.MarkStaleAsync(context, NoticeKind.ApprovalWaiting, subject, cancellationToken);
        await CardCopyStore.MarkAsync(context, new("approval", approval.Id), at, cancellationToken);
    }

    private static async Task<IReadOnlyList<Notice>> AskedAsync(SalesDbContext context, Approval approval, string subject, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var asked = approval.Waiting.Where(ask => ask.AskedAt == at).Select(ask => ask.ApproverId).Distinct().ToList();
        if (asked.Count == 0) return [];
        var people = await context.Salespeople.Where(p => asked.Contains(p.Id) || context.Salespeople.Any(away => asked.Contains(away.Id) && away.StandInId == p.Id)).ToListAsync(cancellationToken);
        var org = new OrgChart(people);
        return
        [
            .. from approver in people
               where asked.Contains(approver.Id)
               from told in new[] { approver, StandIns.Of(approver, org, at) }.OfType<Salesperson>()
               where told.Id != approval.RequesterId
               select new Notice
               {
                   Kind = NoticeKind.ApprovalWaiting,
                   PersonId = told.Id,
                   Once = $"approval_waiting:{approval.Id}:{approver.Id.Value}",
                   Subject = subject,
                   Because = told == approver ? "You are asked to approve it." : $"You decide in {approver.Name}'s place.",
                   Urgency = NoticeUrgency.High,
                   DueAt = at,
                   AnnouncedAt = at,
                   ExpiresAt = approval.ExpiresAt,
               },
        ];
    }

    // Whoever takes their own request back need not be told.
    private static IEnumerable<Notice> Decided(Approval approval, string subject, DateTimeOffset at)
    {
        if (approval.State == ApprovalState.Open || approval.DecidedById == approval.RequesterId) yield break;
        yield return new()
        {
            Kind = NoticeKind.ApprovalDecided,
            PersonId = approval.RequesterId,
            Once = $"approval_decided:{approval.Id}",
            Subject = subject,
            Because = "You asked for it.",
            Urgency = NoticeUrgency.High,
            DueAt = at,
            AnnouncedAt = at,
            ExpiresAt = at + TimeSpan.FromDays(7),
        };
    }
}
