using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>A request that somebody approves a change: who is asked in which step, and what became of it.</summary>
public sealed class Approval
{
    /// <summary>The key, eight capitals and digits that can be read out.</summary>
    public required string Id { get; init; }

    /// <summary>The change that it is about; another one where the deal changed meanwhile and the approver decided what shall be.</summary>
    public required string ChangeId { get; set; }

    /// <summary>Who asked.</summary>
    public required SalespersonId RequesterId { get; init; }

    /// <summary>Whose managers are asked: the person who works on the deal, or whoever asked.</summary>
    public required SalespersonId OwnerId { get; init; }

    /// <summary>Why it needs an approval, a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>The discount, as a share of the deal's value; nothing for other changes.</summary>
    public decimal? Discount { get; init; }

    /// <summary>The product's list price when it was asked, in minor units of the company's currency; nothing where none is known, or for other changes.</summary>
    public long? ListPrice { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>After this instant nobody can approve it.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>How it stands.</summary>
    public ApprovalState State { get; set; }

    /// <summary>The step that waits, from 0.</summary>
    public int Step { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Who ended it; nothing where it ended by itself.</summary>
    public SalespersonId? DecidedById { get; set; }

    /// <summary>The change by which the last word was kept; nothing where it ended by itself.</summary>
    public string? DecisionId { get; set; }

    /// <summary>What was said with it.</summary>
    public string? Comment { get; set; }

    /// <summary>Everybody who is, was or will be asked.</summary>
    public List<ApprovalAsk> Asks { get; } = [];

    /// <summary>Those who are asked now.</summary>
    public IEnumerable<ApprovalAsk> Waiting => State == ApprovalState.Open ? Asks.Where(ask => ask.Step == Step && ask.State == AskState.Waiting) : [];
}
