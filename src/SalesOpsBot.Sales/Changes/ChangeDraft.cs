namespace SalesOpsBot.Sales.Changes;

/// <summary>What somebody wants to change, before it is judged and shown.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Records">What it does; fields that stay as they are may be among them.</param>
/// <param name="Reason">Why, where the person said so.</param>
public sealed record ChangeDraft(string Title, IReadOnlyList<RecordChange> Records, string? Reason)
{
    /// <summary>Why somebody has to approve it, a sentence, where that follows from what it is for; the policy may ask for an approval beside.</summary>
    public string? ApprovalBecause { get; init; }

    /// <summary>The discount that it is, as a share of the deal's value; nothing for other changes.</summary>
    public decimal? Discount { get; init; }
}
