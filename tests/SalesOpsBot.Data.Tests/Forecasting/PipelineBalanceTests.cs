using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Data.Tests.Import;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Forecasting;

/// <summary>
/// Lives through some weeks of a company at random, changing deals by imports and by hand, and notes each evening what the pipeline was worth. At the end every
/// evening must be explained to the cent.
/// </summary>
public class PipelineBalanceTests
{
    private const int Days = 15;
    private static readonly DateOnly Begin = new(2024, 5, 6);
    private static readonly DateRange Quarter = Period.Quarter(2024, 2).Days;
    private static readonly string[] Stages = ["Prospecting", "Engaging", "Prospecting", "Engaging", "Won", "Lost"];
    private static readonly string[] Owners = ["Ann", "Bob", "Ann", "Bob", ""];
    private static readonly string[] Categories = ["", "Commit", "BestCase", "Omitted"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Changes_OfAnyHistory_LeadFromEveryEveningToToday(int seed)
    {
        var clock = new ManualClock(new(Begin.ToDateTime(new(9, 0)), TimeSpan.Zero));
        await using var folder = await ImportFolder.CreateAsync(clock);
        folder.Write("User.csv", "Id,Name,UserRole\nU1,Ann,Rep\nU2,Bob,Rep\n");
        var draw = new SplitMix("pipeline", seed.ToString(CultureInfo.InvariantCulture));
        var (deals, evenings) = (new List<string[]>(), new Dictionary<(DateOnly, long), long>());
        for (var day = Begin; ; day = day.AddDays(1), clock.Advance(TimeSpan.FromDays(1)))
        {
            foreach (var deal in deals.Where(_ => draw.Chance(0.3))) Move(draw, deal, day);
            var told = deals.Where(_ => draw.Chance(0.9)).ToList();
            for (var i = draw.Between(day == Begin ? 5 : 0, 5); i > 0; i--)
            {
                deals.Add(Arrived(draw, $"D{deals.Count}", day));
                told.Add(deals[^1]);
            }

            folder.Write("Opportunity.csv", string.Join('\n', told.Select(d => string.Join(',', d)).Prepend("Id,IsDeleted,Name,StageName,Amount,CloseDate,CreatedDate,Owner,ForecastCategoryName")) + "\n");
            await folder.ImportAsync();
            if (draw.Chance(0.5)) await ChangeByHandAsync(folder.Database, draw);
            foreach (var scope in await ScopesAsync(folder.Database)) evenings[(day, Who(scope))] = await WorthAsync(folder.Database, scope, day);
            if (day == Begin.AddDays(Days)) break;
        }

        var today = Begin.AddDays(Days);
        Assert.True(evenings.Values.Distinct().Count() > Days);
        foreach (var scope in await ScopesAsync(folder.Database))
        {
            for (var since = Begin; since < today; since = since.AddDays(1))
            {
                var changed = await folder.Database.Get<IDealChangeStore>().ChangedAsync(scope, Quarter, since, today, default);
                var bridge = PipelineChangeCalculator.Bridge(changed, evenings[(today, Who(scope))], Quarter, since);
                Assert.Equal((since, Who(scope), evenings[(since, Who(scope))]), (since, Who(scope), bridge.Opening));
                Assert.Equal(bridge.Closing, bridge.Opening + bridge.Movements.Sum(m => m.Value));
            }
        }
    }

    private static string[] Arrived(SplitMix draw, string id, DateOnly day) => [id, "0", $"Deal {id}", "Prospecting", Amount(draw), Close(draw), Text(day), draw.Of(Owners), draw.Of(Categories)];

    private static void Move(SplitMix draw, string[] deal, DateOnly day)
    {
        switch (draw.Between(0, 5))
        {
            case 0: deal[1] = draw.Chance(0.3) ? "1" : "0"; break;
            case 1: (deal[3], deal[5]) = (draw.Of(Stages), draw.Chance(0.5) ? Text(day) : deal[5]); break;
            case 2: deal[4] = Amount(draw); break;
            case 3: deal[5] = Close(draw); break;
            case 4: deal[7] = draw.Of(Owners); break;
            default: deal[8] = draw.Of(Categories); break;
        }
    }

    private static string Amount(SplitMix draw) => draw.Chance(0.1) ? "" : draw.Between(1, 900).ToString(CultureInfo.InvariantCulture);

    private static string Close(SplitMix draw) => draw.Chance(0.1) ? "" : Text(new DateOnly(2024, 4, 1).AddDays(draw.Between(0, 150)));

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static async Task ChangeByHandAsync(TemporaryDatabase database, SplitMix draw)
    {
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        var deal = draw.Of(await context.Deals.OrderBy(d => d.Id).ToListAsync());
        if (draw.Chance(0.5)) deal.CloseDate = Begin.AddDays(draw.Between(0, 90));
        else deal.CompanyValue = deal.Value = draw.Between(1, 90_000);
        context.Update(deal);
        await context.SaveChangesAsync();
    }

    private static async Task<IReadOnlyList<SalesScope>> ScopesAsync(TemporaryDatabase database) =>
        [Scopes.Company, .. (await database.Get<IPeopleStore>().OrgChartAsync(default)).People.Select(p => Scopes.Of(p))];

    private static long Who(SalesScope scope) => scope.Owners?[0].Value ?? 0;

    private static async Task<long> WorthAsync(TemporaryDatabase database, SalesScope scope, DateOnly day) =>
        DealRows.Counted(await database.Get<IDealStore>().TotalsAsync(scope, new() { Status = DealStatus.Open, Closing = Quarter }, day, default)).Sum(t => t.Value);
}
