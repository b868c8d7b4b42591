using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>A request as whoever reads results sees it, with names in the place of keys.</summary>
public sealed record ApprovalView
{
    /// <summary>The request.</summary>
    public required string Id { get; init; }

    /// <summary><c>open</c>, <c>approved</c>, <c>rejected</c>, <c>withdrawn</c>, <c>expired</c>, or <c>undone</c> where the approved change was taken back.</summary>
    public required string State { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Who asked.</summary>
    public required string Requester { get; init; }

    /// <summary>Why, in the words of whoever asked.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it needs an approval.</summary>
    public required string Because { get; init; }

    /// <summary>The discount as a share of the deal's value.</summary>
    public decimal? Discount { get; init; }

    /// <summary>The product's list price.</summary>
    public Money? ListPrice { get; init; }

    /// <summary>Whose word is waited for; empty once it is decided.</summary>
    public required string WaitsFor { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>How long it waits.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who ended it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What was said with it.</summary>
    public string? Comment { get; init; }

    /// <summary>Everybody who is, was or will be asked.</summary>
    public required IReadOnlyList<ApprovalAskView> Asked { get; init; }

    /// <summary>What it changes.</summary>
    public required IReadOnlyList<RecordView> Records { get; init; }

    /// <summary>The view of a request.</summary>
    public static ApprovalView Of(ApprovalRecord record, People.OrgChart org, Currency currency)
    {
        var (approval, change) = (record.Approval, record.Change);
        string Name(People.SalespersonId id) => org.Find(id)?.Name ?? Say("somebody who left");
        return new()
        {
            Id = approval.Id,
            State = change.State == ChangeState.Undone ? "undone" : approval.State.ToString().ToLowerInvariant(),
            Title = change.Title,
            Requester = Name(approval.RequesterId),
            Reason = change.Reason,
            Because = approval.Because,
            Discount = approval.Discount,
            ListPrice = approval.ListPrice is { } price ? new(price, currency) : null,
            WaitsFor = ApproverWords.Waiting(approval, org),
            RequestedAt = approval.RequestedAt,
            ExpiresAt = approval.ExpiresAt,
            DecidedAt = approval.DecidedAt,
            DecidedBy = approval.DecidedById is { } by ? Name(by) : null,
            Comment = approval.Comment,
            Asked = [.. approval.Asks.OrderBy(ask => ask.Step).ThenBy(ask => ask.Seat).ThenBy(ask => ask.Id).Select(ask => ApprovalAskView.Of(ask, Name))],
            Records = [.. change.Records.Select(RecordView.Of)],
        };
    }
}
