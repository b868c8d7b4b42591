using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Tests.Import;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Commissions;

/// <summary>From files to statements: everything that a plan can pay, and the same statement again after the files have changed.</summary>
public sealed class StatementFromFilesTests : IAsyncLifetime
{
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;
    private ImportFolder _folder = null!;

    public StatementFromFilesTests()
    {
        (_ann, _bob) = (_company.Person("Ann Lee"), _company.Person("Bob Ray"));
        _company.Deal(_ann, DealStatus.Won, 10_000_00, closes: "2018-01-20", name: "First", externalId: "D-1", product: _company.Product("GTX Pro"));
        _company.Deal(_ann, DealStatus.Won, 6_000_00, closes: "2018-02-20", name: "Second", externalId: "D-2");
    }

    public async Task InitializeAsync()
    {
        _folder = await ImportFolder.CreateAsync();
        await _folder.Database.AddAsync(_company);
    }

    public async Task DisposeAsync() => await _folder.DisposeAsync();

    [Fact]
    public async Task OldStatement_AfterNewVersionsOfPlanQuotaAndYear_IsMadeAgainToTheCent()
    {
        await ImportAsync("2018-01-02", "plan.json", Plan("\"rate\": 0.1, \"tiers\": [{ \"from\": 1, \"rate\": 0.2 }]"));
        await ImportAsync("2018-01-02", "quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,10000\n");
        var first = await StatementAsync("2018-Q1", null);
        Assert.Equal((10_000m, 2_200m), (first.Target!.Value.Amount, first.Total.Amount)); // 10,000 at 10% and 6,000 at 20%

        await ImportAsync("2018-02-10", "plan.json", Plan("\"rate\": 0.05, \"tiers\": [{ \"from\": 1, \"rate\": 0.2 }]"));
        await ImportAsync("2018-02-11", "quotas.csv", "rep,period,amount,valid from\nAnn Lee,2018-Q1,8000,2018-02-01\n");
        await ImportAsync("2018-02-12", "year.json", """{ "fiscalCalendar": "February", "validFrom": "2018-02-01", "firstMonth": 2 }""");
        Assert.Equal(2_200m, (await StatementAsync("2018-Q1", "2018-02-09")).Total.Amount);
        Assert.Equal(1_700m, (await StatementAsync("2018-Q1", "2018-02-10")).Total.Amount); // 500 + 1,200
        Assert.Equal(2_000m, (await StatementAsync("2018-Q1", "2018-02-11")).Total.Amount); // 8,000 at 5% and 8,000 at 20%
        var (january, february) = (await StatementAsync("2018-01", null), await StatementAsync("2018-02", null));
        Assert.Equal(("2018-01", "2018-02-01/2018-04-30"), ($"{january.Period}", $"{february.Period}"));
        Assert.Equal(10_000m * 31 / 90, january.Target!.Value.Amount, 2); // by the quota in force on 31 January
    }

    [Fact]
    public async Task Quota_ChangedWithinItsPeriod_HoldsForDaysThatEndLater()
    {
        await ImportAsync("2018-01-02", "quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,9000\n");
        await ImportAsync("2018-02-11", "quotas.csv", "rep,period,amount,valid from\nAnn Lee,2018-Q1,18000,2018-02-28\n");
        var quotas = await _folder.Database.Get<IQuotaStore>().QuotasAsync(Scopes.Company, new(new(2018, 1, 1), new(2018, 12, 31)), default);
        Assert.Equal([3_100m, 2_800m * 2, 9_000m, 18_000m], new[] { ("2018-01-01", "2018-01-31"), ("2018-02-01", "2018-02-28"), ("2018-01-01", "2018-02-27"), ("2018-01-01", "2018-03-31") }
            .Select(days => new DateRange(DateOnly.Parse(days.Item1, null), DateOnly.Parse(days.Item2, null)))
            .Select(days => QuotaCalculator.ByPerson(quotas, days, Currency.Usd)[_ann.Id].Amount is var amount && days.Days is 58 ? amount / 58 * 90 : amount));
    }

    [Fact]
    public async Task Quotas_SameFileAgain_ChangesNothing_AndAnotherAmountKeepsTheOldOne()
    {
        var path = _folder.Write("quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,9000\nBob Ray,2018-Q1,7000\n");
        await _folder.ImportAsync(path);
        Assert.True((await _folder.ImportAsync(path)).ChangedNothing);
        var changed = await _folder.ImportAsync(_folder.Write("quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,9500\nBob Ray,2018-Q1,7000\n"));
        Assert.Equal((0, 1, 1), changed.Kinds.Single() is var kind ? (kind.New, kind.Changed, kind.Unchanged) : default);
        Assert.Equal(["1|900000", "2|950000"], await _folder.RowsAsync($"SELECT version, amount FROM quotas WHERE salesperson_id = {_ann.Id.Value} ORDER BY version"));
    }

    [Fact]
    public async Task Quotas_ByFiscalQuarter_GoByTheImportedYear()
    {
        await ImportAsync("2018-01-02", "year.json", """{ "fiscalCalendar": "February", "validFrom": "2018-02-01", "firstMonth": 2 }""");
        await _folder.ImportAsync(_folder.Write("quotas.csv", "rep,period,amount\nAnn Lee,Q1-2019,9000\n"));
        Assert.Equal("2018-02-01|2018-04-30", await _folder.RowAsync("SELECT starts_on, ends_on FROM quotas"));
    }

    [Theory]
    [InlineData("Ann Lee,2018-Q1,9000\nann lee,2018-Q1,8000\n", "quotas.csv:3: ann lee has a quota for 2018-Q1 in line 2 already.")]
    [InlineData("Ann Lee,2018-Q1,9000\nAnn Lee,2018-02,3000\n", "quotas.csv:3: Ann Lee has a quota for 2018-Q1 too, which shares days with 2018-02: both would count. Set one of them to 0.")]
    [InlineData("Nobody,2018-Q1,9000\n", "quotas.csv:2: I know nobody called “Nobody”; import people first.")]
    public async Task Quotas_ThatCannotBe_AreRefused(string rows, string fault)
    {
        var refused = await Assert.ThrowsAsync<ImportException>(() => _folder.ImportAsync(_folder.Write("quotas.csv", "rep,period,amount\n" + rows)));
        Assert.EndsWith(fault, refused.Message);
        Assert.Equal("0", await _folder.RowAsync("SELECT COUNT(*) FROM quotas"));
    }

    [Fact]
    public async Task Quotas_WhereTheQuarterIsSetToZero_MayGoByMonths()
    {
        await _folder.ImportAsync(_folder.Write("quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,9000\n"));
        await _folder.ImportAsync(_folder.Write("months.csv", "rep,period,amount\nAnn Lee,2018-Q1,0\nAnn Lee,2018-01,3000\nAnn Lee,2018-02,3100\n"));
        Assert.Equal("4", await _folder.RowAsync("SELECT COUNT(*) FROM quotas"));
    }

    [Fact]
    public async Task SplitsAndOverlays_FromAFile_ShareThePay()
    {
        await ImportAsync("2018-01-02", "plan.json", Plan("\"rate\": 0.1"));
        await ImportAsync("2018-01-03", "splits.csv", "Deal,Rep,Share,Overlay\nD-1,Ann Lee,60%,\nD-1,Bob Ray,0.4,\nD-2,Ann Lee,100,no\nD-2,Bob Ray,10%,yes\n");
        Assert.Equal((1_200m, 460m), ((await StatementAsync("2018-Q1", null)).Total.Amount, (await StatementAsync("2018-Q1", null, _bob)).Total.Amount));
        Assert.True((await ImportAsync("2018-01-04", "splits.csv", "Deal,Rep,Share,Overlay\nFirst,Bob Ray,40%,\nFirst,Ann Lee,60%,\n")).ChangedNothing);
    }

    [Fact]
    public async Task Payments_FromAFile_ReleaseTheirPart()
    {
        await ImportAsync("2018-01-02", "plan.json", Plan("\"rate\": 0.1, \"payOut\": \"asInvoicesArePaid\""));
        await ImportAsync("2018-01-03", "payments.csv", "deal,paid on,amount\nD-1,2018-02-01,2500\nD-1,2018-02-15,1500\n");
        var statement = await StatementAsync("2018-Q1", null);
        Assert.Equal((400m, 1_200m), (statement.Total.Amount, statement.Held.Amount)); // 40% of the first deal's 1,000
    }

    [Theory]
    [InlineData(1, new[] { 1_600.0, -1_000.0, 0.0 })]
    [InlineData(2, new[] { 1_600.0, -500.0, -500.0 })]
    public async Task Reversals_FromAFile_AreTakenBack_AtOnceOrInInstalments(int instalments, double[] totals)
    {
        await ImportAsync("2018-01-02", "plan.json", Plan($"\"rate\": 0.1, \"clawback\": {{ \"withinDays\": 180, \"instalments\": {instalments} }}"));
        await ImportAsync("2018-01-03", "reversals.csv", "deal,reversed on,reason\nD-1,2018-05-02,Sent back\n");
        foreach (var (i, total) in totals.Index()) Assert.Equal((decimal)total, (await StatementAsync($"2018-Q{i + 1}", null)).Total.Amount);
    }

    [Fact]
    public async Task SpiffAndDraw_FromAPlan_AreLinesOfTheStatement_AndTheBalanceIsTold()
    {
        await ImportAsync("2018-01-02", "plan.json", Plan("\"rate\": 0.1, \"draw\": { \"amount\": 5000, \"recoverable\": true }, \"spiffs\": [{ \"name\": \"Pro push\", \"from\": \"2018-01-01\", \"to\": \"2018-01-31\", \"product\": \"GTX Pro\", \"amount\": 200 }]"));
        var report = await ReportAsync("2018-Q1", null, _ann);
        Assert.Equal(5_000m, report.Total.Amount);
        Assert.Equal([CommissionLineKind.Rate, CommissionLineKind.Rate, CommissionLineKind.Spiff, CommissionLineKind.DrawAdvance], report.Statements.Single().Lines.Select(l => l.Kind).Order());
        Assert.Contains(report.Notes, note => note.Contains("is owed from advances", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("splits.csv", "deal,rep,share\nD-9,Ann Lee,1\n", "splits.csv:2: I know no deal “D-9”, or several of that name; its id would tell.")]
    [InlineData("splits.csv", "deal,rep,share\nD-1,Zoe,100%\n", "splits.csv:2: I know nobody called “Zoe”; import people first.")]
    [InlineData("reversals.csv", "deal,reversed on,amount\nD-1,2018-05-02,20000\n", "reversals.csv:2: More of deal D-1 would be taken back than it was worth.")]
    [InlineData("reversals.csv", "deal,reversed on\nD-1,2018-01-02\n", "reversals.csv:2: Deal D-1 would be taken back before it was won.")]
    public async Task DealTables_ThatCannotBe_AreRefused(string name, string text, string fault) =>
        Assert.EndsWith(fault, (await Assert.ThrowsAsync<ImportException>(() => _folder.ImportAsync(_folder.Write(name, text)))).Message);

    [Fact]
    public async Task Receipt_NamesTheVersionOfTheQuota()
    {
        await ImportAsync("2018-01-02", "plan.json", Plan("\"rate\": 0.1"));
        await ImportAsync("2018-01-03", "quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,10000\n");
        await ImportAsync("2018-01-04", "quotas.csv", "rep,period,amount\nAnn Lee,2018-Q1,12000\n");
        var step = (await ReportAsync("2018-Q1", null, _ann)).Receipt.Steps.Single(s => s.Label == "Quota");
        Assert.Equal(("2018-Q1, in force from 2018-01-01, imported 2018-01-04", "version 2"), (step.Working, step.Result));
    }

    private static string Plan(string rules) => $$"""{ "commissionPlan": "Rep", "validFrom": "2018-01-01", "people": ["Ann Lee", "Bob Ray"], {{rules}} }""";

    private Task<ImportSummary> ImportAsync(string day, string name, string text) => _folder.ImportOnAsync(day, _folder.Write(name, text));

    private async Task<CommissionStatement> StatementAsync(string period, string? knownOn, Salesperson? who = null) => (await ReportAsync(period, knownOn, who ?? _ann)).Statements[^1];

    private async Task<CommissionReport> ReportAsync(string period, string? knownOn, Salesperson who)
    {
        var org = await _folder.Database.Get<IPeopleStore>().OrgChartAsync(default);
        var options = _folder.Database.Get<SalesOptions>();
        var service = new CommissionService(new(_folder.Database.Get<ICommissionStore>(), _folder.Database.Get<IQuotaStore>(), options), options);
        var viewer = new Viewer(org.Find(who.Id)!, org, new(2018, 12, 31, 9, 0, 0, TimeSpan.Zero));
        return (await service.CommissionAsync(viewer, period, "me", knownOn, default)).Match(found => found, problem => throw new InvalidOperationException(problem.Message));
    }
}
