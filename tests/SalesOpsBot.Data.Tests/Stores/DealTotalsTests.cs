using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class DealTotalsTests
{
    private static readonly DateOnly Today = new(2017, 10, 10);
    private readonly TestCompany _company = new();

    [Fact]
    public async Task Totals_EmptyDatabase_HaveNoGroup() => Assert.Empty(await TotalsAsync(new()));

    [Fact]
    public async Task Totals_GroupByStageAndPickedCategory_AndSumEach()
    {
        var ann = _company.Person("Ann");
        _company.Deal(ann, value: 10_00, begins: "2017-10-01", category: ForecastCategory.Commit);
        _company.Deal(ann, value: 5_00, begins: "2017-10-09", category: ForecastCategory.Commit, atListPrice: true);
        _company.Deal(ann, value: 7_00, begins: "2017-10-10");
        _company.Deal(ann, value: 1_00, begins: "2017-10-10", stage: _company.Engaging);
        Assert.Equal(
            [
                new(_company.Prospecting.Id, null, 1, 7_00, 0, 0, 0, 0, 1) { Overdue = 1 },
                new(_company.Prospecting.Id, ForecastCategory.Commit, 2, 15_00, 0, 0, 1, 10, 2) { Overdue = 2 },
                new(_company.Engaging.Id, null, 1, 1_00, 0, 0, 0, 0, 1) { Overdue = 1 },
            ],
            await TotalsAsync(new()));
    }

    [Fact]
    public async Task Totals_WithoutValueRateOrFirstDay_AreCountedApart()
    {
        _company.Deal(null, value: null, begins: null, closes: null);
        _company.Deal(null, value: 9_00, begins: null, currency: "JPY");
        _company.Deal(null, value: 100_00, begins: "2017-10-08", currency: "EUR", companyValue: 110_00);
        Assert.Equal([new(_company.Prospecting.Id, null, 3, 110_00, 1, 1, 0, 2, 1) { Overdue = 2 }], await TotalsAsync(new()));
    }

    [Fact]
    public async Task Totals_SumBeyondSixtyFourBits_FailsAndNeverWraps()
    {
        _company.Deal(null, value: long.MaxValue);
        _company.Deal(null, value: long.MaxValue);
        await Assert.ThrowsAnyAsync<Exception>(() => TotalsAsync(new()));
    }

    [Fact]
    public async Task Totals_HugeValuesThatFit_AreExact()
    {
        _company.Deal(null, value: long.MaxValue - 1);
        _company.Deal(null, value: 1);
        Assert.Equal(long.MaxValue, Assert.Single(await TotalsAsync(new())).Value);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Totals_EachCondition_KeepsTheDealsItMeans(string name, long expected)
    {
        var (east, west) = (_company.Person("Ann", office: "East"), _company.Person("Bob", office: "West"));
        var (isdom, pro) = (_company.Account("Isdom"), _company.Product("GTX Pro"));
        _company.Deal(east, value: 1, closes: "2017-10-01", account: isdom);
        _company.Deal(east, value: 20, closes: "2017-10-31", product: pro);
        _company.Deal(west, DealStatus.Won, value: 300, closes: "2017-10-15", account: isdom, product: pro);
        _company.Deal(west, value: 4000, closes: null, stage: _company.Engaging);
        _company.Deal(null, DealStatus.Lost, value: null, closes: "2017-11-01");
        var filter = name switch
        {
            "status" => new DealFilter { Status = DealStatus.Open },
            "stage" => new() { StageId = _company.Engaging.Id },
            "closing" => new() { Closing = new(new(2017, 10, 1), new(2017, 10, 31)) },
            "closing and status" => new() { Closing = new(new(2017, 10, 2), new(2017, 10, 31)), Status = DealStatus.Open },
            "product" => new() { ProductId = pro.Id },
            "account" => new() { AccountId = isdom.Id },
            "office" => new() { Office = "WEST" },
            "nobody's office" => new() { Office = "North" },
            "least value" => new() { MinValue = 20 },
            "greatest value" => new() { MaxValue = 20 },
            "value between" => new() { MinValue = 20, MaxValue = 300 },
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
        Assert.Equal(expected, (await TotalsAsync(filter)).Sum(t => t.Value));
    }

    public static TheoryData<string, long> Filters => new()
    {
        { "status", 4021 },
        { "stage", 4000 },
        { "closing", 321 },
        { "closing and status", 20 },
        { "product", 320 },
        { "account", 301 },
        { "office", 4300 },
        { "nobody's office", 0 },
        { "least value", 4320 },
        { "greatest value", 21 },
        { "value between", 320 },
    };

    private async Task<IReadOnlyList<DealTotals>> TotalsAsync(DealFilter filter)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<IDealStore>().TotalsAsync(Scopes.Company, filter, Today, default);
    }
}
