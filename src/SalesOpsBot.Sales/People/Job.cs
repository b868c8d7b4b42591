namespace SalesOpsBot.Sales.People;

/// <summary>The four jobs of a sales team; each has its own measures.</summary>
public enum Job
{
    /// <summary>Qualifies what marketing brings.</summary>
    Inbound,

    /// <summary>Finds buyers and books meetings with them; does not close.</summary>
    Prospecting,

    /// <summary>Closes deals: the account executive.</summary>
    Closing,

    /// <summary>Looks after customers, who buy again.</summary>
    CustomerSuccess,
}
