using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests.Stores;

/// <summary>Asks SQLite how it would answer: a rep's questions are looked up, so they cost the same however many deals the company has.</summary>
public class QueryPlanTests
{
    private static readonly DateRange Quarter = new(new(2017, 10, 1), new(2017, 12, 31));
    private readonly TestCompany _company = new();

    public static TheoryData<string> Questions => [.. Ask.Keys];

    private static Dictionary<string, Func<IDealStore, SalesScope, Task>> Ask { get; } = new()
    {
        ["open deals of a period"] = (store, scope) => store.TotalsAsync(scope, new() { Status = DealStatus.Open, Closing = Quarter }, Quarter.End, default),
        ["open deals"] = (store, scope) => store.TotalsAsync(scope, new() { Status = DealStatus.Open }, Quarter.End, default),
        ["deals of a period"] = (store, scope) => store.TotalsAsync(scope, new() { Closing = Quarter }, Quarter.End, default),
        ["closed deals"] = (store, scope) => store.ClosedAsync(scope, Quarter, Quarter.End, default),
        ["deals by sector"] = (store, scope) => store.GroupsAsync(scope, Quarter, DealGrouping.Sector, Quarter.End, default),
        ["open deals of a stage"] = (store, scope) => store.TotalsAsync(scope, new() { Status = DealStatus.Open, StageId = 1 }, Quarter.End, default),
        ["open deals of a product"] = (store, scope) => store.TotalsAsync(scope, new() { Status = DealStatus.Open, ProductId = 1 }, Quarter.End, default),
        ["deals by product"] = (store, scope) => store.GroupsAsync(scope, Quarter, DealGrouping.Product, Quarter.End, default),
        ["undated deals"] = (store, scope) => store.CountUndatedAsync(scope, default),
        ["a page of deals"] = (store, scope) => store.ListAsync(scope, new() { Status = DealStatus.Open }, DealOrder.Value, 0, 10, default),
        ["a deal by id"] = (store, scope) => store.FindAsync(scope, "D1", 5, default),
        ["a deal by account"] = (store, scope) => store.FindAsync(scope, "Isdom", 5, default),
        ["the longest cycle"] = (store, _) => store.LongestWonCycleAsync(default),
    };

    [SkippableTheory]
    [MemberData(nameof(Questions))]
    public async Task ARepsQuestion_IsLookedUpInAnIndex(string question) => AssertLookedUp(await PlanAsync(question, people => Scopes.Of(people[0])));

    [SkippableTheory]
    [MemberData(nameof(Questions))]
    public async Task ATeamsQuestion_IsLookedUpInAnIndex(string question) => AssertLookedUp(await PlanAsync(question, people => Scopes.Of(people)));

    [SkippableTheory]
    [InlineData("open deals of a period")]
    [InlineData("open deals")]
    [InlineData("deals of a period")]
    [InlineData("closed deals")]
    [InlineData("deals by sector")]
    [InlineData("deals by product")]
    [InlineData("open deals of a stage")]
    [InlineData("open deals of a product")]
    [InlineData("undated deals")]
    public async Task SumsOfTheCompany_AreAnsweredByTheIndexAlone(string question)
    {
        var plan = await PlanAsync(question, _ => Scopes.Company);
        Assert.All(plan.Where(line => line.StartsWith("SEARCH d ", StringComparison.Ordinal)), line => Assert.Contains("COVERING INDEX", line));
        AssertLookedUp(plan);
    }

    private static void AssertLookedUp(IReadOnlyList<string> plan)
    {
        Assert.Contains(plan, line => line.StartsWith("SEARCH d", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line is "SCAN d" || line.StartsWith("SCAN d USING", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> PlanAsync(string question, Func<List<Salesperson>, SalesScope> scope)
    {
        Skip.IfNot(TestDatabase.IsSqlite, "These are SQLite's plans.");
        var people = Enumerable.Range(0, 300).Select(i => _company.Person($"P{i}")).ToList();
        _company.Deal(people[0], DealStatus.Won, externalId: "D1", account: _company.Account("Isdom"));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var plans = new PlanReader();
        var options = new DbContextOptionsBuilder<SalesDbContext>().UseSqlite(database.ConnectionString).AddInterceptors(plans).Options;
        var store = new DealStore(new Contexts(options), database.Get<IPeopleStore>(), database.Get<IAccountStore>(), database.Get<IProductStore>(), new());
        await Ask[question](store, scope(people));
        return plans.Lines;
    }

    private sealed class Contexts(DbContextOptions<SalesDbContext> options) : IDbContextFactory<SalesDbContext>
    {
        public SalesDbContext CreateDbContext() => new(options);
    }

    /// <summary>Has every query explained before it runs.</summary>
    private sealed class PlanReader : DbCommandInterceptor
    {
        public List<string> Lines { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            var sql = command.CommandText;
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken)) Lines.Add(reader.GetString(3));
            }

            command.CommandText = sql;
            return result;
        }
    }
}
