namespace SalesOpsBot.Sales.Approvals;

/// <summary>What shall be where the deal changed since the request.</summary>
public enum SettlementChoice
{
    /// <summary>What was asked for.</summary>
    Asked,

    /// <summary>The same discount on what the deal is worth now.</summary>
    Anew,
}
