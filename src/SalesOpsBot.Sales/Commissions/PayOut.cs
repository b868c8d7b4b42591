namespace SalesOpsBot.Sales.Commissions;

/// <summary>When commission at the rate is paid. Extras are paid on closing in any case.</summary>
public enum PayOut
{
    /// <summary>With the settlement in which the deal closed.</summary>
    OnClosing,

    /// <summary>In proportion to what the customer has paid of the deal's value.</summary>
    AsInvoicesArePaid,
}
