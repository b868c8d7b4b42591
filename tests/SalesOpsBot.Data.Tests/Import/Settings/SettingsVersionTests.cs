using SalesOpsBot.Data.Import;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Import.Settings;

/// <summary>Settings files from the disk to the answers: which version is in force, and that none is lost.</summary>
public class SettingsVersionTests
{
    private const string West = "Territory,Owner,Region,Sector,Employees from,Employees to,Accounts,Priority,Valid from\nWest,Ann Lee,Oregon|California,,,,,,2018-01-01\nKey,Bob Ray,,,,,Isdom,1,2018-01-01\nLarge,Bob Ray,,medical,1000,,,2,2018-01-01\n";

    [Fact]
    public async Task Territories_AreTheMapInForceOnTheDay()
    {
        await using var folder = await FolderAsync();
        await folder.ImportAsync(folder.Write("map.csv", West));
        await folder.ImportAsync(folder.Write("map-july.csv", "territory,owner,region,valid from\nAll,Bob Ray,,2018-07-01\n"));
        var store = folder.Database.Get<ITerritoryStore>();
        Assert.Empty(await store.TerritoriesAsync(new(2017, 12, 31), default));
        Assert.Equal(["Key: named account Isdom", "Large: 1,000 employees or more; sector medical", "West: region Oregon; region California"], (await store.TerritoriesAsync(new(2018, 6, 30), default)).Select(t => $"{t.Name}: {string.Join("; ", t.Rules)}"));
        Assert.Equal(["All"], (await store.TerritoriesAsync(new(2018, 7, 1), default)).Select(t => t.Name));
    }

    [Fact]
    public async Task Territories_OfSomebodyUnknown_AreRefused_WithEveryLine()
    {
        await using var folder = await FolderAsync();
        var refused = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(folder.Write("map.csv", West.Replace("Ann Lee", "Zoe", StringComparison.Ordinal).Replace("Key,Bob Ray", "Key,Yan", StringComparison.Ordinal))));
        Assert.Equal([$"{folder.Path}/map.csv:2: I know nobody called “Zoe”; import people first.", $"{folder.Path}/map.csv:3: I know nobody called “Yan”; import people first."], refused.Message.Split(Environment.NewLine));
        Assert.Equal("0", await folder.RowAsync("SELECT COUNT(*) FROM settings_versions"));
    }

    [Fact]
    public async Task Check_AgainstTheDatabase_FindsWhoIsUnknown_AndKeepsNothing()
    {
        await using var folder = await FolderAsync();
        var (good, bad) = (folder.Write("good.csv", West), folder.Write("bad.csv", "rep,period,amount\nZoe,2018-Q1,5\n"));
        Assert.Equal("I know nobody called “Zoe”; import people first.", Assert.Single((await folder.Database.Get<CrmImporter>().CheckAsync([good, bad], default)).Faults).Sentence);
        Assert.Empty((await folder.Database.Get<CrmImporter>().CheckAsync([good], default)).Faults);
        Assert.Equal("0", await folder.RowAsync("SELECT COUNT(*) FROM settings_versions"));
    }

    [Fact]
    public async Task Import_SecondTime_ChangesNothing_AndACorrectionIsAnotherVersion()
    {
        await using var folder = await FolderAsync();
        var path = folder.Write("map.csv", West);
        await folder.ImportAsync(path);
        Assert.True((await folder.ImportAsync(path)).ChangedNothing);
        await folder.ImportAsync(folder.Write("map.csv", West.Replace("Oregon", "Nevada", StringComparison.Ordinal)));
        Assert.Equal(["1|map", "2|map"], await folder.RowsAsync("SELECT version, name FROM settings_versions ORDER BY version"));
        Assert.Equal("region Nevada", (await folder.Database.Get<ITerritoryStore>().TerritoriesAsync(new(2018, 1, 1), default)).Single(t => t.Name == "West").Rules[0].ToString());
    }

    [Fact]
    public async Task AnotherProcess_GoesByTheNewVersion_WithItsNextTurn()
    {
        await using var folder = await FolderAsync();
        var (options, people) = (folder.Database.Get<SalesOptions>(), folder.Database.Get<IPeopleStore>());
        await people.OrgChartAsync(default);
        Assert.Equal("2018-Q1", options.Calendar.QuarterOf(new(2018, 2, 1)).ToString());
        await folder.ImportAsync(folder.Write("year.json", """{ "fiscalCalendar": "February", "validFrom": "2018-02-01", "firstMonth": 2 }"""));
        await people.OrgChartAsync(default);
        Assert.Equal(("2018-01", "2018-02-01/2018-04-30"), (options.Calendar.QuarterOf(new(2018, 1, 31)).ToString(), options.Calendar.QuarterOf(new(2018, 2, 1)).ToString()));
    }

    [Fact]
    public async Task Scoring_HoldsFromItsDay_AndTheSettingsBefore()
    {
        await using var folder = await FolderAsync();
        await folder.ImportAsync(folder.Write("points.json", """
            { "leadScoring": "Points", "validFrom": "2018-01-01", "salesQualifiedFrom": 40, "mostOpenLeads": 7,
              "behaviours": [{ "activity": "pricingPageVisit", "points": 15, "halfLifeDays": 14 }],
              "attributes": [{ "name": "Student", "points": -10, "anyOf": [{ "attribute": "title", "words": ["student"] }] }] }
            """));
        await folder.Database.Get<IPeopleStore>().OrgChartAsync(default);
        var options = folder.Database.Get<SalesOptions>();
        var (before, after) = (options.LeadsOn(new(2017, 12, 31)), options.LeadsOn(new(2018, 1, 1)));
        Assert.Equal((20m, 50, 3), (before.SalesQualifiedFrom, before.MostOpenLeads, before.BehavioursInForce.Count));
        Assert.Equal((40m, 10m, 7), (after.SalesQualifiedFrom, after.MarketingQualifiedFrom, after.MostOpenLeads));
        Assert.Equal((15m, 14d, 5), after.BehavioursInForce.Single() is var rule ? (rule.Points, rule.HalfLifeDays, rule.MostCounted) : default);
        Assert.Equal(("Student", -10m, "student"), after.AttributesInForce.Single() is var attribute ? (attribute.Name, attribute.Points, attribute.AnyOf[0].Words[0]) : default);
    }

    [Fact]
    public async Task Holidays_CountByTheListInForceOnEachDay()
    {
        await using var folder = await FolderAsync();
        folder.Database.Get<SalesOptions>().WorkingHours.Holidays.Add(new(2017, 12, 25));
        folder.Database.Get<SalesOptions>().WorkingHours.Holidays.Add(new(2018, 12, 25));
        await folder.ImportAsync(folder.Write("holidays.csv", "Holiday;Date;Valid from\nNew Year;2018-01-01;2018-01-01\nLabour Day;2018-05-01;2018-01-01\nSummer;2018-08-01;2018-01-01\nSummer;2018-08-02;2018-07-01\n"));
        await folder.ImportAsync(folder.Write("hours.json", """{ "responseTarget": "A", "validFrom": "2018-01-01", "targetMinutes": 30, "workingHours": { "start": "08:00", "freeDays": ["sunday"] } }"""));
        await folder.Database.Get<IPeopleStore>().OrgChartAsync(default);
        var options = folder.Database.Get<SalesOptions>();
        var hours = options.WorkingHoursOn(new(2018, 3, 1));
        Assert.Equal(["2017-12-25", "2018-01-01", "2018-05-01", "2018-08-02"], hours.Holidays.Select(d => $"{d:O}"));
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(17, 0), DayOfWeek.Sunday), (hours.Start, hours.End, hours.FreeDays.Single()));
        Assert.Equal((60, 30), ((int)options.ResponseTargetOn(new(2017, 12, 31)).TotalMinutes, (int)options.ResponseTargetOn(new(2018, 1, 1)).TotalMinutes));
    }

    [Fact]
    public async Task Stages_TakeOrderProbabilityAndRequiredFields_AndKeepTheirDeals()
    {
        await using var folder = await FolderAsync();
        await folder.ImportAsync(folder.Write("stages.csv", "Stage,Order,Probability,Kind,Required,Valid from\nDiscovery,5,0.05,open,account,2018-01-01\nProspecting,10,15%,open,,2018-01-01\nEngaging,20,70,open,close date|value,2018-01-01\nWon,30,,won,,2018-01-01\nLost,40,,lost,lost reason,2018-01-01\n"));
        var stages = await folder.Database.Get<IStageStore>().StagesAsync(default);
        Assert.Equal([("Discovery", 0.05), ("Prospecting", 0.15), ("Engaging", 0.7), ("Won", 1), ("Lost", 0)], stages.Select(s => (s.Name, s.Probability)));
        Assert.Equal([RequiredField.CloseDate, RequiredField.Value], stages[2].Required);
        Assert.Equal("0.7", await folder.RowAsync("SELECT probability FROM stages WHERE name = 'Engaging'"));
    }

    [Fact]
    public async Task Stages_ToCome_AreNotInForceYet()
    {
        await using var folder = await FolderAsync();
        await folder.ImportAsync(folder.Write("stages.csv", "stage,order,probability,kind,valid from\nProspecting,1,99%,open,2999-01-01\n"));
        Assert.Equal(0.1, (await folder.Database.Get<IStageStore>().StagesAsync(default)).Single(s => s.Name == "Prospecting").Probability);
        Assert.Equal("2999-01-01", $"{(await folder.Database.Get<ISettingsStore>().HistoryAsync(default)).Terms(SettingsKind.Stages).Single().ValidFrom:O}");
    }

    [Fact]
    public async Task Stages_WithDeals_CannotChangeTheirKind()
    {
        await using var folder = await FolderAsync();
        var refused = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(folder.Write("stages.csv", "stage,order,probability,kind,valid from\nEngaging,1,60%,open,2018-01-01\nProspecting,2,,won,2018-01-01\n")));
        Assert.EndsWith("stages.csv:3: “Prospecting” is a stage for open deals and has some; its kind cannot change to won.", refused.Message);
    }

    private static async Task<ImportFolder> FolderAsync()
    {
        var folder = await ImportFolder.CreateAsync();
        var company = new TestCompany();
        company.Deal(company.Person("Ann Lee"));
        company.Person("Bob Ray");
        await folder.Database.AddAsync(company);
        return folder;
    }
}
