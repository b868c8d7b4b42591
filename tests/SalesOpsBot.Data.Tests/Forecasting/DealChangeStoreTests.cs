using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Forecasting;

public class DealChangeStoreTests
{
    private static readonly DateRange Quarter = Period.Quarter(2017, 4).Days;
    private static readonly DateOnly Since = new(2017, 11, 1);
    private static readonly DateOnly Today = new(2017, 12, 1);

    [Fact]
    public async Task Changed_ImportedDeals_AreToldByTheirOwnDays()
    {
        var company = new TestCompany();
        var ann = company.Person("Ann");
        company.Deal(ann, begins: "2017-11-05", closes: "2017-12-20", value: 500_00);
        company.Deal(ann, DealStatus.Won, begins: "2017-10-05", closes: "2017-11-20", value: 300_00);
        company.Deal(ann, begins: "2017-10-05", closes: "2017-12-20", value: 200_00);
        company.Deal(ann, DealStatus.Won, begins: "2017-10-05", closes: "2017-12-20", value: 900_00);
        await using var database = await TemporaryDatabase.WithAsync(company);
        Assert.Equal([(MovementKind.New, 500_00L), (MovementKind.Won, -300_00L)], await MovedAsync(database, Scopes.Of(ann), closing: 700_00, opening: 500_00));
    }

    [Fact]
    public async Task Changed_DealsThatWereChanged_AreToldByWhatWasKept()
    {
        var company = new TestCompany();
        var (ann, bob) = (company.Person("Ann"), company.Person("Bob"));
        var pushed = company.Deal(ann, closes: "2018-02-01", value: 100_00);
        var grown = company.Deal(ann, closes: "2017-12-20", value: 900_00);
        var given = company.Deal(bob, closes: "2017-12-20", value: 400_00);
        await using var database = await TemporaryDatabase.WithAsync(company);
        await KeepAsync(
            database,
            Change(pushed, DealField.CloseDate, new DateOnly(2017, 12, 5).DayNumber, pushed.CloseDate!.Value.DayNumber),
            Change(grown, DealField.CompanyValue, 500_00, 600_00),
            Change(grown, DealField.CompanyValue, 600_00, 900_00),
            Change(given, DealField.OwnerId, ann.Id.Value, bob.Id.Value));
        Assert.Equal(
            [(MovementKind.Amount, 400_00L), (MovementKind.PushedOut, -400_00L), (MovementKind.PushedOut, -100_00L)],
            await MovedAsync(database, Scopes.Of(ann), closing: 900_00, opening: 1_000_00));
        Assert.Equal([(MovementKind.PulledIn, 400_00L)], await MovedAsync(database, Scopes.Of(bob), closing: 400_00, opening: 0));
        Assert.DoesNotContain(await MovedAsync(database, Scopes.Of(ann, bob), closing: 1_300_00, opening: 1_000_00), m => m.Value is 400_00 or -400_00 && m.Kind != MovementKind.Amount);
    }

    [Fact]
    public async Task Recorder_AChangedDeal_KeepsWhatItWasAndNothingElse()
    {
        var company = new TestCompany();
        var deal = company.Deal(company.Person("Ann"), value: 100_00);
        await using var database = await TemporaryDatabase.WithAsync(company);
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        (deal.CompanyValue, deal.CloseDate, deal.NextStep) = (200_00, null, "Call");
        context.Update(deal);
        await context.SaveChangesAsync();
        var kept = await context.DealChanges.OrderBy(c => c.Field).ToListAsync();
        Assert.Equal(
            [(DealField.CompanyValue, 100_00L, 200_00L), (DealField.CloseDate, new DateOnly(2017, 10, 3).DayNumber, null)],
            kept.Select(c => (c.Field, c.Before, c.After)));
    }

    private static async Task<IReadOnlyList<(MovementKind Kind, long Value)>> MovedAsync(TemporaryDatabase database, SalesScope scope, long closing, long opening)
    {
        var changed = await database.Get<IDealChangeStore>().ChangedAsync(scope, Quarter, Since, Today, default);
        var bridge = PipelineChangeCalculator.Bridge(changed, closing, Quarter, Since);
        Assert.Equal(opening, bridge.Opening);
        return [.. bridge.Movements.Select(m => (m.Kind, m.Value)).OrderBy(m => m)];
    }

    private static async Task KeepAsync(TemporaryDatabase database, params IEnumerable<DealChange> changes)
    {
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        context.AddRange(changes);
        await context.SaveChangesAsync();
    }

    private static DealChange Change(Deal deal, DealField field, long? before, long? after) => new() { DealId = deal.Id, Field = field, Before = before, After = after, ChangedOn = new(2017, 11, 15) };
}
