using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>That somebody is asked to approve something.</summary>
public sealed class ApprovalAsk
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What is asked.</summary>
    public required string ApprovalId { get; init; }

    /// <summary>The step of the chain, from 0.</summary>
    public required int Step { get; init; }

    /// <summary>The place within the step: several who hold the same place answer for one another.</summary>
    public required int Seat { get; init; }

    /// <summary>Whose word the step needs.</summary>
    public required ApprovalMode Mode { get; init; }

    /// <summary>As what the person is asked: an entry of <see cref="ApprovalStep.By"/>.</summary>
    public required string By { get; init; }

    /// <summary>Who.</summary>
    public required SalespersonId ApproverId { get; init; }

    /// <summary>When the step was reached; nothing while it is still to come.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>When the next one above is asked as well; nothing for never, or once that was done.</summary>
    public DateTimeOffset? EscalatesAt { get; set; }

    /// <summary>What became of it.</summary>
    public AskState State { get; set; }

    /// <summary>Who answered: the person, or whoever stands in for them.</summary>
    public SalespersonId? DecidedById { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>What was said with it.</summary>
    public string? Comment { get; set; }
}
