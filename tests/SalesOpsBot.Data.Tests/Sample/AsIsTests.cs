using System.Text.Json.Nodes;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Tests.Import;

namespace SalesOpsBot.Data.Tests.Sample;

public class AsIsTests(AsIsSample sample) : IClassFixture<AsIsSample>
{
    private readonly ImportFolder _sample = sample.Folder;

    [Fact]
    public async Task Load_AsIs_HasTheFactsOfTheFiles()
    {
        Assert.Equal("8800", await _sample.RowAsync("SELECT COUNT(*) FROM deals"));
        Assert.Equal("4238|1000553400", await _sample.RowAsync("SELECT COUNT(*), SUM(company_value) FROM deals WHERE status = 1"));
        Assert.Equal("2473", await _sample.RowAsync("SELECT COUNT(*) FROM deals WHERE status = 2"));
        Assert.Equal("2089|496621500", await _sample.RowAsync("SELECT COUNT(*), SUM(company_value) FROM deals WHERE status = 0"));
        Assert.Equal("30|5|6|1", await _sample.RowAsync("SELECT COUNT(*) FILTER (WHERE role = 0), COUNT(*) FILTER (WHERE role = 1), COUNT(*) FILTER (WHERE role = 2), COUNT(*) FILTER (WHERE role = 3) FROM salespeople"));
    }

    [Theory]
    [InlineData("Cara Losch", "480|265|113004900")]
    [InlineData("Celia Rouche", "610|352|160389700")]
    [InlineData("Dustin Brinkmann", "747|439|109436300")]
    [InlineData("Melvin Marxen", "882|536|225193000")]
    [InlineData("Rocco Neubert", "691|422|196054500")]
    [InlineData("Summer Sewald", "828|459|196475000")]
    public async Task Load_AsIs_HasTheFactsOfEveryManager(string manager, string wonLostValue) => Assert.Equal(wonLostValue, await _sample.RowAsync(
        $"SELECT COUNT(*) FILTER (WHERE d.status = 1), COUNT(*) FILTER (WHERE d.status = 2), SUM(d.company_value) FILTER (WHERE d.status = 1) FROM deals d JOIN salespeople p ON p.id = d.owner_id JOIN salespeople m ON m.id = p.manager_id WHERE m.name = '{manager}'"));

    [Theory]
    [InlineData("Darcel Schlecht", "349|204|115321400")]
    [InlineData("Violet Mclelland", "122|71|12343100")]
    [InlineData("Wilburn Farren", "55|24|15764000")]
    public async Task Load_AsIs_HasTheFactsOfAgents(string agent, string wonLostValue) => Assert.Equal(wonLostValue, await _sample.RowAsync(
        $"SELECT COUNT(*) FILTER (WHERE d.status = 1), COUNT(*) FILTER (WHERE d.status = 2), SUM(d.company_value) FILTER (WHERE d.status = 1) FROM deals d JOIN salespeople p ON p.id = d.owner_id WHERE p.name = '{agent}'"));

    [Fact]
    public async Task Load_AsIs_QuartersAreThoseOfTheFiles() => Assert.Equal("1257|790|298225500", await _sample.RowAsync(
        $"SELECT COUNT(*) FILTER (WHERE status = 1), COUNT(*) FILTER (WHERE status = 2), SUM(company_value) FILTER (WHERE status = 1) FROM deals WHERE close_date BETWEEN {new DateOnly(2017, 7, 1).DayNumber} AND {new DateOnly(2017, 9, 30).DayNumber}"));

    [Fact]
    public async Task Load_AsIs_ReportsToNobodyAboveManagers()
    {
        Assert.Equal("0", await _sample.RowAsync("SELECT COUNT(*) FROM salespeople WHERE role = 2 AND manager_id IS NOT NULL"));
        Assert.Equal(["Carl Lin", "Carol Thompson", "Elizabeth Anderson", "Mei-Mei Johns", "Natalya Ivanova"], await _sample.RowsAsync("SELECT name FROM salespeople WHERE role = 1 ORDER BY name"));
        Assert.Equal("Olivia Bennett|olivia.bennett@example.com|America/New_York|1", await _sample.RowAsync("SELECT name, email, time_zone, generated FROM salespeople WHERE role = 3"));
        Assert.Equal("Melvin Marxen|melvin.marxen@example.com|Central|America/Chicago", await _sample.RowAsync("SELECT name, email, office, time_zone FROM salespeople WHERE name = 'Melvin Marxen'"));
    }

    [Fact]
    public async Task Load_AsIs_QuotasCoverEveryQuarterAndTheNext()
    {
        Assert.Equal(["2017-01-01|30", "2017-04-01|30", "2017-07-01|30", "2017-10-01|30", "2018-01-01|30"], await _sample.RowsAsync("SELECT starts_on, COUNT(*) FROM quotas GROUP BY starts_on ORDER BY starts_on"));
        var attainment = await _sample.RowsAsync(
            "SELECT ROUND(1.0 * SUM(d.company_value) / q.amount, 2) FROM quotas q JOIN deals d ON d.owner_id = q.salesperson_id AND d.status = 1 AND d.close_date BETWEEN q.starts_on AND q.ends_on GROUP BY q.id");
        var shares = attainment.Select(share => double.Parse(share, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.All(shares, share => Assert.InRange(share, 0.5, 1.5));
        Assert.InRange(shares.Count(share => share >= 1) / (double)shares.Count, 0.2, 0.6);
        Assert.Equal("0", await _sample.RowAsync("SELECT COUNT(*) FROM quotas WHERE amount % 100000 <> 0 OR amount <= 0 OR NOT generated"));
    }

    [Fact]
    public async Task Load_AsIs_GeneratedRowsFitTheFiles()
    {
        Assert.Equal("0", await _sample.RowAsync("SELECT COUNT(*) FROM deals d WHERE NOT EXISTS (SELECT 1 FROM deal_stage_changes c WHERE c.deal_id = d.id AND c.stage_id = d.stage_id)"));
        Assert.Equal("0", await _sample.RowAsync("SELECT COUNT(*) FROM deal_stage_changes c JOIN deals d ON d.id = c.deal_id WHERE d.status <> 0 AND c.stage_id = d.stage_id AND c.changed_on <> d.close_date"));
        Assert.Equal("0", await _sample.RowAsync("SELECT COUNT(*) FROM deals WHERE status <> 0 AND (category IS NOT NULL OR next_step IS NOT NULL)"));
        Assert.Equal("85", await _sample.RowAsync("SELECT COUNT(*) FROM (SELECT account_id FROM contacts WHERE generated GROUP BY account_id HAVING COUNT(*) BETWEEN 2 AND 4) a"));
        Assert.Equal("400", await _sample.RowAsync("SELECT COUNT(*) FROM leads WHERE generated"));
        Assert.Equal("80", await _sample.RowAsync("SELECT COUNT(*) FROM leads l JOIN deals d ON d.id = l.converted_deal_id WHERE l.status = 4 AND l.owner_id = d.owner_id"));
        Assert.Equal("5", await _sample.RowAsync("SELECT COUNT(DISTINCT status) FROM leads"));
        Assert.Equal([2, 2], (await _sample.RowsAsync("SELECT rules FROM commission_plans")).Select(rules => JsonNode.Parse(rules)!["tiers"]!.AsArray().Count));
        Assert.Equal("30", await _sample.RowAsync("SELECT COUNT(*) FROM commission_plan_assignments"));
        var share = double.Parse(await _sample.RowAsync("SELECT AVG(CASE WHEN category IS NOT NULL THEN 1.0 ELSE 0 END) FROM deals WHERE status = 0"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(share, 0.5, 0.7);
    }

    [Fact]
    public async Task Load_SecondTime_ChangesNothing()
    {
        var summary = await SampleDatabase.Loader(_sample, AsIsSample.LastDay).LoadAsIsAsync([], new ImportOptions(), null, CancellationToken.None);
        Assert.True(summary.ChangedNothing, string.Join(Environment.NewLine, summary.Kinds));
    }

    [Fact]
    public async Task Load_YearsLater_IsToldAsOfTheFilesLastDay()
    {
        await using var later = await SampleDatabase.AsIsAsync(new(2026, 11, 21));
        const string Leads = "SELECT external_id, name, status, created_at FROM leads ORDER BY external_id";
        Assert.Equal(await _sample.RowsAsync(Leads), await later.RowsAsync(Leads));
    }

    [Fact]
    public async Task Load_PlainImport_GeneratesNothing()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync(SalesOpsBot.Data.Sample.SampleLoader.Folder);
        Assert.Equal("0|0|0|0", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM quotas), (SELECT COUNT(*) FROM leads), (SELECT COUNT(*) FROM contacts), (SELECT COUNT(*) FROM salespeople WHERE generated)"));
    }
}
