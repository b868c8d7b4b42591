using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Status;

/// <summary>Shows sales operations how the bot stands: what waits, what was delivered, what went wrong.</summary>
public sealed class StatusService(IStatusStore store, IEnumerable<IProcessStatus> processes)
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(1);

    /// <summary>How it stands now.</summary>
    /// <param name="viewer">Who asks: sales operations.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<StatusReport>> ShowAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.Person.Role != Role.SalesOperations) return Problem.Denied("How I stand is for sales operations: they look after me.");
        var stored = await store.ReadAsync(viewer.Now, viewer.Now - Lately, cancellationToken);
        return new StatusReport
        {
            AsOf = viewer.Now,
            Scope = "company",
            ScopeLabel = Say("Company"),
            Stored = stored,
            Process = processes.FirstOrDefault()?.Read(),
            Receipt = new(Say("status"), 1, Say("counted in the database at this moment; deliveries are those of the last 24 hours; errors are those that this process has logged since it started"), stored.Settled.Values.Sum())
            {
                Steps = [.. Enum.GetValues<NoticeState>().Where(stored.Settled.ContainsKey).Select(state => new ReceiptStep($"{state}", Say("notices"), stored.Settled[state].ToString("N0", CultureInfo.InvariantCulture)))],
            },
        };
    }
}
