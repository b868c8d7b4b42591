using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>The answer to "what's my commission?".</summary>
public sealed record CommissionReport : Answer
{
    /// <summary>The period asked about.</summary>
    public required Period Period { get; init; }

    /// <summary>Each person's sums, largest first.</summary>
    public required IReadOnlyList<CommissionPerson> People { get; init; }

    /// <summary>The statements, earliest first, where one person is asked about; with more, the sums stand alone.</summary>
    public required IReadOnlyList<CommissionStatement> Statements { get; init; }

    /// <summary>What is paid whatever is won.</summary>
    public required Money BasePay { get; init; }

    /// <summary>What the deals earned.</summary>
    public required Money Earned { get; init; }

    /// <summary>Caps, floors, what is held and released, clawbacks and draws.</summary>
    public Money Adjustments => Total - BasePay - Earned;

    /// <summary>What is paid.</summary>
    public required Money Total { get; init; }

    /// <summary>What is worth knowing beside the figures, a sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
