using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>Deals with the names that a person reads.</summary>
internal static class DealLines
{
    public static Task<List<DealLine>> PageAsync(
        this IQueryable<Deal> deals, SalesDbContext context, DealOrder order, int skip, int take, Currency currency, CancellationToken cancellationToken)
    {
        // Which deals they are is read from an index alone; only the page's own rows are opened.
        var page = deals.InOrder(order).Select(d => d.Id).Skip(skip).Take(take);
        return context.Deals.Where(d => page.Contains(d.Id)).InOrder(order).LinesAsync(context, currency, cancellationToken);
    }

    /// <summary>The lines in the order of the deals.</summary>
    public static async Task<List<DealLine>> LinesAsync(this IQueryable<Deal> deals, SalesDbContext context, Currency currency, CancellationToken cancellationToken)
    {
        var rows = await (
            from deal in deals
            join stage in context.Stages on deal.StageId equals stage.Id
            from account in context.Accounts.Where(a => a.Id == deal.AccountId).DefaultIfEmpty()
            from product in context.Products.Where(p => p.Id == deal.ProductId).DefaultIfEmpty()
            from owner in context.Salespeople.Where(o => o.Id == deal.OwnerId).DefaultIfEmpty()
            let since = context.DealStageChanges.Where(c => c.DealId == deal.Id).Max(c => (DateOnly?)c.ChangedOn)
            select new { deal, stage, Account = account.Name, Product = product.Name, Owner = owner.Name, since }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => Line(row.deal, row.stage, row.Account, row.Product, row.Owner, row.since, currency));
    }

    private static IOrderedQueryable<Deal> InOrder(this IQueryable<Deal> deals, DealOrder order) => order switch
    {
        DealOrder.Value => deals.OrderBy(d => d.CompanyValue == null).ThenByDescending(d => d.CompanyValue).ThenBy(d => d.Id),
        DealOrder.CloseDate => deals.OrderBy(d => d.CloseDate == null).ThenBy(d => d.CloseDate).ThenBy(d => d.Id),
        DealOrder.LatestCloseDate => deals.OrderBy(d => d.CloseDate == null).ThenByDescending(d => d.CloseDate).ThenBy(d => d.Id),
        DealOrder.Age => deals.OrderBy(d => d.CreatedOn == null).ThenBy(d => d.CreatedOn).ThenBy(d => d.Id),
    };

    private static DealLine Line(Deal deal, Stage stage, string? account, string? product, string? owner, DateOnly? since, Currency currency) => new()
    {
        Id = deal.Id,
        ExternalId = deal.ExternalId,
        Name = deal.Name,
        Account = account,
        Product = product,
        Owner = owner,
        OwnerId = deal.OwnerId,
        Stage = stage.Name,
        StageProbability = stage.Probability,
        Status = deal.Status,
        Value = deal.Value is { } value ? new Money(value, new(deal.CurrencyCode)) : null,
        CompanyValue = deal.CompanyValue is { } companyValue ? new Money(companyValue, currency) : null,
        ValueIsListPrice = deal.ValueIsListPrice,
        CreatedOn = deal.CreatedOn,
        CloseDate = deal.CloseDate,
        Category = deal.Category,
        Probability = deal.Probability,
        NextStep = deal.NextStep,
        LastActivityOn = deal.LastActivityOn,
        StageSince = since,
        GeneratedFields = deal.GeneratedFields?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
    };
}
