using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Wins that have not happened.</summary>
internal static class SimulatedWins
{
    /// <summary>An open deal, won on a day.</summary>
    public static DealWin Of(DealLine deal, IReadOnlyList<DealSplit> splits, DateOnly on) => new()
    {
        DealId = deal.Id,
        ExternalId = deal.ExternalId,
        Name = deal.Name,
        Product = deal.Product,
        OwnerId = deal.OwnerId,
        WonOn = on,
        Value = deal.CompanyValue,
        OwnValue = deal.Value,
        Splits = splits,
    };

    /// <summary>An amount without a deal; it comes after every deal of the day.</summary>
    public static DealWin Of(Money amount, SalespersonId owner, DateOnly on) => new()
    {
        DealId = new(long.MaxValue),
        ExternalId = "",
        Name = Say("Extra amount"),
        OwnerId = owner,
        WonOn = on,
        Value = amount,
        OwnValue = amount,
    };
}
