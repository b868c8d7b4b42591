namespace SalesOpsBot.Sales.Deals;

/// <summary>A <see cref="DealQuery"/> whose words are understood.</summary>
/// <param name="Filter">Which deals.</param>
/// <param name="Order">In which order.</param>
/// <param name="Paging">Which page of them.</param>
/// <param name="What">Which deals, in words: <c>open deals closing in Q4 2017</c>.</param>
public sealed record DealListRequest(DealFilter Filter, DealOrder Order, Paging Paging, string What)
{
    /// <summary>The list in words: which deals, and in what order.</summary>
    public string Description => What + Order switch
    {
        DealOrder.Value => Say(", largest first"),
        DealOrder.CloseDate => Say(", earliest close date first"),
        DealOrder.LatestCloseDate => Say(", latest close date first"),
        DealOrder.Age => Say(", oldest first"),
    };
}
