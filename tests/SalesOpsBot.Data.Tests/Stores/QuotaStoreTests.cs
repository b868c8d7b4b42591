using System.Globalization;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class QuotaStoreTests
{
    private readonly TestCompany _company = new();

    [Theory]
    [InlineData("2017-10-01", "2017-12-31", 1)]
    [InlineData("2017-12-31", "2018-01-31", 1)]
    [InlineData("2017-11-15", "2017-11-15", 1)]
    [InlineData("2017-01-01", "2018-12-31", 1)]
    [InlineData("2017-07-01", "2017-09-30", 0)]
    [InlineData("2018-01-01", "2018-03-31", 0)]
    public async Task Quotas_AreThoseThatShareADay(string from, string to, int expected)
    {
        _company.Quota(_company.Person("Ann"), "2017-10-01", "2017-12-31", 50_000_00);
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var days = new Sales.DateRange(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));
        Assert.Equal(expected, (await database.Get<IQuotaStore>().QuotasAsync(Scopes.Company, days, default)).Count);
    }
}
