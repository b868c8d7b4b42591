using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Finds the request that a person means, among those that they could mean, never by guessing.</summary>
public sealed class ApprovalReader(IApprovalStore approvals)
{
    private const int Most = 100;
    private const int Offered = 5;

    /// <summary>A request by its key, or by words that name who asked or for which deal; nothing said means the only one.</summary>
    /// <param name="viewer">Who means it.</param>
    /// <param name="words">What was said.</param>
    /// <param name="decision">What is to be done with it: the person's own are withdrawn, those that wait for them are decided.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public async Task<Outcome<ApprovalRecord>> FindAsync(Viewer viewer, string? words, string decision, CancellationToken cancellationToken)
    {
        var audience = ApprovalAudience.Of(viewer);
        if (words?.Trim() is { Length: > 0 } id && await approvals.FindAsync(audience, id, cancellationToken) is { } exact) return exact;
        var own = decision == ApprovalWords.Withdraw;
        var filter = own ? new ApprovalFilter { By = AccessPolicy.Resolve(viewer, "me").Match(me => me, _ => audience.Scope) } : new ApprovalFilter { Waiting = true };
        var open = (await approvals.ListAsync(audience, filter, Most, cancellationToken)).Records;
        if (open.Count == 0) return Problem.NotFound("approval", own ? Say("You have no open request.") : Say("Nothing waits for your decision."));
        var meant = string.IsNullOrWhiteSpace(words) ? open : Called(viewer, words, open);
        return meant switch
        {
            [var only] => only,
            [] => Problem.NotFound("approval", $"No request that {(own ? Say("you made") : Say("waits for you"))} is about “{words!.Trim()}”.", Choices(viewer, open)),
            _ => Problem.Ambiguous("approval", $"{meant.Count.ToString(CultureInfo.InvariantCulture)} requests {(own ? Say("are open") : Say("wait for you"))}. Which one?", Choices(viewer, meant)),
        };
    }

    // All words have to be of the request: "Gladys Isdom" is hers for Isdom.
    private static IReadOnlyList<ApprovalRecord> Called(Viewer viewer, string words, IReadOnlyList<ApprovalRecord> open) =>
        NameFinder.Find(words, open, record => $"{record.Change.Title} {Requester(viewer, record)}") is { Items: [var best, ..] } match
            ? match.Certain ? [best] : [.. match.Items]
            : [];

    private static Choice[] Choices(Viewer viewer, IReadOnlyList<ApprovalRecord> records) =>
        [.. records.Take(Offered).Select(record => new Choice(record.Approval.Id, string.Join(" · ", new[] { Size(record.Approval), record.Change.Title, Requester(viewer, record) }.OfType<string>())))];

    private static string? Size(Approval approval) => approval.Discount is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}% off") : null;

    private static string Requester(Viewer viewer, ApprovalRecord record) => viewer.Org.Find(record.Approval.RequesterId)?.Name ?? "";
}
