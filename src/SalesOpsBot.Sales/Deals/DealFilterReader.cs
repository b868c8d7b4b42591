using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Turns the words of a <see cref="DealQuery"/> into a filter, or into a sentence about the word that names nothing.</summary>
public sealed class DealFilterReader(IStageStore stages, IProductStore products, IAccountStore accounts, SalesOptions options)
{

    /// <summary>Reads a query.</summary>
    public async Task<Outcome<DealListRequest>> ReadAsync(Viewer viewer, DealQuery query, CancellationToken cancellationToken)
    {
        var stage = Named("stage", query.Stage, await stages.StagesAsync(cancellationToken), s => s.Name);
        var product = Named("product", query.Product, await products.ProductsAsync(cancellationToken), p => p.Name);
        var region = Named("region", query.Region, viewer.Org.Offices, o => o);
        var account = await AccountArgument.ReadAsync(accounts, query.Account, cancellationToken);
        return Status(query.Status).Then(status => stage.Then(inStage => product.Then(ofProduct => region.Then(office => account.Then(of =>
            PeriodArgument.ReadOptional(query.Closing, "closing").Then(closing => Order(query.OrderBy).Then(order => Paging.Read(query.Page, query.Limit, "deal").Then<DealListRequest>(paging =>
            {
                var filter = new DealFilter
                {
                    Status = status ?? (inStage is null ? DealStatus.Open : null),
                    StageId = inStage?.Id,
                    Closing = closing?.Days,
                    ProductId = ofProduct?.Id,
                    AccountId = of?.Id,
                    Office = office,
                    MinValue = Minor(query.MinValue),
                    MaxValue = Minor(query.MaxValue),
                };

                // The stage tells the status, and the status leads to far fewer deals.
                return new DealListRequest(filter with { Status = filter.Status ?? inStage?.Status }, order, paging, Describe(filter, inStage, ofProduct, of, closing, query));
            }))))))));
    }

    private long? Minor(decimal? value) => value is { } units ? Money.Of(units, options.CompanyCurrency).MinorUnits : null;

    private static Outcome<T?> Named<T>(string argument, string? name, IReadOnlyList<T> all, Func<T, string> nameOf)
        where T : class => string.IsNullOrWhiteSpace(name) ? (T?)null : NameArgument.Read(argument, name, all, nameOf).Then<T?>(item => item);

    private static Outcome<DealStatus?> Status(string? status) => status?.Trim().ToUpperInvariant() switch
    {
        null or "" => (DealStatus?)null,
        "OPEN" => DealStatus.Open,
        "WON" => DealStatus.Won,
        "LOST" => DealStatus.Lost,
        _ => Problem.Invalid("status", $"A deal is open, won or lost; “{status.Trim()}” is none of these."),
    };

    private static Outcome<DealOrder> Order(string? order) => order?.Trim().ToUpperInvariant() switch
    {
        null or "" or "VALUE" => DealOrder.Value,
        "CLOSE_DATE" => DealOrder.CloseDate,
        "LATEST_CLOSE_DATE" => DealOrder.LatestCloseDate,
        "AGE" => DealOrder.Age,
        _ => Problem.Invalid("order_by", $"I can order deals by value, close_date, latest_close_date or age, not by “{order.Trim()}”."),
    };

    private static string Describe(DealFilter filter, Stage? stage, Product? product, AccountName? account, Period? closing, DealQuery query)
    {
        var words = new List<string> { What(filter.Status, product?.Name) };
        if (stage is not null) words.Add(Say($"in {stage.Name}"));
        if (account is not null) words.Add(Say($"of {account.Name}"));
        if (filter.Office is not null) words.Add(Say($"in the {filter.Office} region"));
        if (closing is { } period) words.Add($"{(filter.Status == DealStatus.Open ? Say("closing") : Say("closed"))} {When(period)}");
        if (Worth(query) is { } worth) words.Add(worth);
        return string.Join(' ', words);
    }

    private static string What(DealStatus? status, string? product) => (status, product) switch
    {
        (DealStatus.Open, null) => Say("open deals"),
        (DealStatus.Won, null) => Say("won deals"),
        (DealStatus.Lost, null) => Say("lost deals"),
        (DealStatus.Open, _) => Say($"open {product} deals"),
        (DealStatus.Won, _) => Say($"won {product} deals"),
        (DealStatus.Lost, _) => Say($"lost {product} deals"),
        (null, null) => Say("deals"),
        (null, _) => Say($"{product} deals"),
    };

    private static string? Worth(DealQuery query) => (query.MinValue, query.MaxValue) switch
    {
        ({ } least, { } most) => Say($"worth {least:#,0.##} to {most:#,0.##}"),
        ({ } least, null) => Say($"worth at least {least:#,0.##}"),
        (null, { } most) => Say($"worth at most {most:#,0.##}"),
        _ => null,
    };

    private static string When(Period period) => period.Kind switch
    {
        PeriodKind.Day => Say($"on {period.ToWords()}"),
        PeriodKind.Range => Say($"from {period.ToWords()}"),
        _ => Say($"in {period.ToWords()}"),
    };
}
