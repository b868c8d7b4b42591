using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class SnapshotTests
{
    [Fact]
    public async Task Snapshot_WhileSomebodyWrites_SeesTheSameRows_AndHoldsNobodyUp()
    {
        var company = new TestCompany();
        company.Deal(null);
        await using var database = await TemporaryDatabase.WithAsync(company);
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        await using (await Snapshot.BeginAsync(context, default))
        {
            Assert.Equal(1, await context.Deals.CountAsync());
            company.Deal(null);
            await database.AddAsync(company);
            Assert.Equal(1, await context.Deals.CountAsync());
        }

        Assert.Equal(2, await context.Deals.CountAsync());
    }

    [Fact]
    public async Task Writers_MeetingEachOther_WaitForTheirTurn()
    {
        var company = new TestCompany();
        await using var database = await TemporaryDatabase.WithAsync(company);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
            for (var i = 0; i < 25; i++) await DataVersion.RaiseAsync(context, default);
        }));
        Assert.Equal(2 + (8 * 25), (await database.Get<IDataState>().ReadAsync(default)).Imports);
    }
}
