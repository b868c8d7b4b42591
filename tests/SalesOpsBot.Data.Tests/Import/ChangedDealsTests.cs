using SalesOpsBot.Data.Import;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests.Import;

/// <summary>What is kept of deals that a later file tells differently.</summary>
public class ChangedDealsTests
{
    private const string Header = "Id,IsDeleted,Name,StageName,Amount,CloseDate,CreatedDate,Owner,ForecastCategoryName";
    private const string Kept = "SELECT d.external_id, c.field, c.before, c.after, c.changed_on FROM deal_changes c JOIN deals d ON d.id = c.deal_id ORDER BY d.external_id, c.field";

    [Fact]
    public async Task Import_DealsThatMoved_KeepsWhatTheyWere()
    {
        var clock = new ManualClock(new(2024, 5, 6, 9, 0, 0, TimeSpan.Zero));
        await using var folder = await ImportFolder.CreateAsync(clock);
        await folder.ImportAsync(Deals(folder, "D1,0,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,Commit", "D2,0,Pump,Prospecting,200,2024-06-30,2024-01-02,Ann,"));
        Assert.Empty(await folder.RowsAsync(Kept));
        clock.Advance(TimeSpan.FromDays(1));
        var moved = Deals(folder, "D1,0,Valve,Closed Won,150,2024-05-07,2024-01-02,Bob,", "D2,0,Pump,Prospecting,200,2024-06-30,2024-01-02,Ann,");
        Assert.Equal(1, (await folder.ImportAsync(moved)).Kinds.Single(k => k.Kind == RecordKind.Deals).Changed);

        var (june, may) = (new DateOnly(2024, 6, 30).DayNumber, new DateOnly(2024, 5, 7).DayNumber);
        var kept = await folder.RowsAsync(Kept);
        Assert.Equal(["D1|0|10000|15000|2024-05-07", $"D1|1|{june}|{may}|2024-05-07", "D1|2|0|1|2024-05-07"], kept.Take(3));
        Assert.Equal(["3", "4", "5"], kept.Skip(3).Select(row => row.Split('|')[1]));
        Assert.True((await folder.ImportAsync(moved)).ChangedNothing);
        Assert.Equal(kept, await folder.RowsAsync(Kept));
    }

    [Fact]
    public async Task Import_ADealDeletedAtItsSource_StaysAndIsLeftOutOfTotals()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync(Deals(folder, "D1,0,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,Commit", "D2,0,Pump,Closed Won,200,2024-03-31,2024-01-02,Ann,"));
        var summary = await folder.ImportAsync(Deals(
            folder, "D1,1,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,Commit", "D2,1,Pump,Closed Won,200,2024-03-31,2024-01-02,Ann,", "D3,1,Hose,Prospecting,5,2024-06-30,2024-01-02,Ann,"));
        var deals = summary.Kinds.Single(k => k.Kind == RecordKind.Deals);
        Assert.Equal((0, 1, 2), (deals.New, deals.Changed, deals.Skipped));
        Assert.Equal(["D1|3", "D2|"], await folder.RowsAsync("SELECT external_id, category FROM deals ORDER BY external_id"));
        Assert.Equal(["D1|4|2|3"], await folder.RowsAsync("SELECT d.external_id, c.field, c.before, c.after FROM deal_changes c JOIN deals d ON d.id = c.deal_id"));
    }

    [Fact]
    public async Task Import_AFileWithoutCategories_MarksWhatIsDeletedAndClearsNothing()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync(Deals(folder, "D1,0,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,Commit", "D2,0,Pump,Prospecting,200,2024-06-30,2024-01-02,Ann,Commit"));
        await folder.ImportAsync(folder.Write("Opportunity.csv", "Id,IsDeleted,Name,StageName\nD1,1,Valve,Prospecting\nD2,0,Pump,Prospecting\n"));
        Assert.Equal(["D1|3", "D2|2"], await folder.RowsAsync("SELECT external_id, category FROM deals ORDER BY external_id"));
    }

    [Fact]
    public async Task Import_ADealThatIsInTheFileNoMore_IsLeftAsItIs()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync(Deals(folder, "D1,0,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,", "D2,0,Pump,Prospecting,200,2024-06-30,2024-01-02,Ann,"));
        var before = await folder.RowsAsync("SELECT * FROM deals ORDER BY id");
        Assert.True((await folder.ImportAsync(Deals(folder, "D2,0,Pump,Prospecting,200,2024-06-30,2024-01-02,Ann,"))).ChangedNothing);
        Assert.Equal(before, await folder.RowsAsync("SELECT * FROM deals ORDER BY id"));
    }

    [Fact]
    public async Task Import_AnIdThatComesTwiceInAnEmptyTable_IsToldAndTheFirstCounts()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var summary = await folder.ImportAsync(Deals(
            folder, "D1,0,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,", "D1,0,Valve,Prospecting,999,2024-06-30,2024-01-02,Ann,", "D1,0,Valve,Prospecting,100,2024-06-30,2024-01-02,Ann,",
            "D2,0,Pump,Prospecting,200,2024-06-30,2024-01-02,Ann,"));
        var deals = summary.Kinds.Single(k => k.Kind == RecordKind.Deals);
        Assert.Equal((2, 1), (deals.New, deals.SetAside));
        Assert.Equal(["D1|10000", "D2|20000"], await folder.RowsAsync("SELECT external_id, value FROM deals ORDER BY external_id"));
        Assert.Contains("Opportunity.csv,3,", await File.ReadAllTextAsync(summary.ReportPath!));
        if (TestDatabase.IsSqlite) Assert.Contains("UNIQUE", await folder.RowAsync("SELECT sql FROM sqlite_master WHERE name = 'ix_deals_external_id'"));
    }

    private static string Deals(ImportFolder folder, params string[] rows) => folder.Write("Opportunity.csv", string.Join('\n', rows.Prepend(Header)) + "\n");
}
