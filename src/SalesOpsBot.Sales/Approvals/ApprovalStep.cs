namespace SalesOpsBot.Sales.Approvals;

/// <summary>One step of a chain: who is asked together.</summary>
public sealed class ApprovalStep
{
    /// <summary>The next manager above whoever works on the deal; see <see cref="By"/>.</summary>
    public const string Manager = "Manager";

    /// <summary>Any one of sales operations; see <see cref="By"/>.</summary>
    public const string SalesOperations = "SalesOperations";

    /// <summary>Each of them <see cref="Manager"/>, <see cref="SalesOperations"/>, or a person's full name or e-mail address.</summary>
    public IList<string> By { get; } = [];

    /// <summary>Whose word it needs; the first answer by default.</summary>
    public ApprovalMode Mode { get; set; }
}
