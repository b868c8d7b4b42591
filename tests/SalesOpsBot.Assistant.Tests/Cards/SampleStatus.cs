using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Status;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>How the bot stands as sales operations see it, for the card's sample data.</summary>
internal static class SampleStatus
{
    public static StatusReport Report => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "company",
        ScopeLabel = "Company",
        Stored = new()
        {
            NoticesDue = 3,
            DueSince = SampleAnswers.Now.AddMinutes(-2),
            NoticesLater = 12,
            Unanswered = 0,
            CardsToTurn = 1,
            ChangesWaiting = 2,
            ApprovalsOpen = 1,
            ImportedAt = SampleAnswers.Now.AddHours(-3),
            Settled = new Dictionary<NoticeState, long> { [NoticeState.Sent] = 41, [NoticeState.Folded] = 7, [NoticeState.HeldBack] = 2, [NoticeState.Undeliverable] = 1 },
            Undelivered = [new("no conversation", 1)],
        },
        Process = new(SampleAnswers.Now.AddDays(-6), 2, "offline, trained", 180, 1, SampleAnswers.Now.AddHours(-1), "SalesOpsBot.Web.Channels.ActivityProtocol.ActivityTurns"),
        Receipt = new("status", 1, "counted in the database at this moment; deliveries are those of the last 24 hours; errors are those that this process has logged since it started", 51),
    };
}
