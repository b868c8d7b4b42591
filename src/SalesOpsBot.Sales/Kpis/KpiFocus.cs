namespace SalesOpsBot.Sales.Kpis;

/// <summary>What key figures are looked at for.</summary>
public enum KpiFocus
{
    /// <summary>Those who qualify what marketing brings.</summary>
    Inbound,

    /// <summary>Those who find buyers and book meetings.</summary>
    Prospecting,

    /// <summary>Those who close.</summary>
    Closing,

    /// <summary>Those who look after customers.</summary>
    Success,

    /// <summary>Where the time goes, and whether it goes into one's own job.</summary>
    Time,

    /// <summary>What team the revenue calls for.</summary>
    TeamSize,
}
