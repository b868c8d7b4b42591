using SalesOpsBot.Data;

namespace SalesOpsBot.Web.Operations;

/// <summary>Whether turns can be answered at this moment, and if not, why.</summary>
internal sealed class ReadinessReport(Readiness readiness, SalesDatabase database, OutboxPulse outbox)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>What is wrong, in a few words; nothing where all is well.</summary>
    public async Task<string?> TroubleAsync(CancellationToken cancellationToken)
    {
        if (!readiness.IsReady) return "starting";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        if (!await database.AnswersAsync(patience.Token)) return "the database does not answer";
        return outbox.IsStill ? "the outbox stands still" : null;
    }
}
