using System.Text.Json.Nodes;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Import;

public class CommissionPlanImportTests
{
    private const string Sound = """
        {
          "commissionPlan": "Rep",
          "validFrom": "2018-01-01",
          "people": ["Ann Lee", { "name": "Bob Ray", "from": "2018-02-01", "until": "2018-03-31" }],
          "rate": 0.08,
          "tiers": [{ "from": 1, "rate": 0.12 }], // an accelerator
        }
        """;

    [Fact]
    public async Task Import_PlanWithItsPeople_KeepsBoth()
    {
        await using var folder = await FolderAsync();
        await folder.ImportAsync(folder.Write("plan.json", Sound));
        Assert.Equal("Rep|1|{\"settledBy\":\"quarter\",\"basePay\":0,\"rate\":0.08,\"tiersPay\":\"marginal\",\"tiersMeasure\":\"attainment\",\"tiers\":[{\"from\":1,\"rate\":0.12}],\"spiffs\":[],\"spiffsStack\":true,\"payOut\":\"onClosing\"}", await folder.RowAsync("SELECT name, version, rules FROM commission_plans"));
        Assert.Equal(["Ann Lee|Rep|2018-01-01|", $"Bob Ray|Rep|2018-02-01|{new DateOnly(2018, 3, 31).DayNumber}"], await folder.RowsAsync("SELECT p.name, a.plan_name, a.valid_from AS starts_on, a.valid_until FROM commission_plan_assignments a JOIN salespeople p ON p.id = a.salesperson_id ORDER BY p.id"));
    }

    [Fact]
    public async Task Import_SecondTime_ChangesNothing()
    {
        await using var folder = await FolderAsync();
        var path = folder.Write("plan.json", Sound);
        await folder.ImportAsync(path);
        Assert.True((await folder.ImportAsync(path)).ChangedNothing);
    }

    [Fact]
    public async Task Import_Correction_IsAnotherVersion_AndTheOldOneStays()
    {
        await using var folder = await FolderAsync();
        await folder.ImportAsync(folder.Write("plan.json", Sound));
        await folder.ImportAsync(folder.Write("plan.json", Sound.Replace("0.08", "0.09", StringComparison.Ordinal)));
        Assert.Equal([0.08m, 0.09m], (await folder.RowsAsync("SELECT rules FROM commission_plans ORDER BY version")).Select(rules => (decimal)JsonNode.Parse(rules)!["rate"]!));
    }

    [Fact]
    public async Task Import_OnePlanIsWrong_ChangesNothing()
    {
        await using var folder = await FolderAsync();
        folder.Write("a.json", Sound);
        folder.Write("b.json", Sound.Replace("0.08", "8", StringComparison.Ordinal));
        var refused = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.EndsWith("b.json:5: A rate must be 0 to 1: write 0.08 for 8%.", refused.Message);
        Assert.Equal("0", await folder.RowAsync("SELECT COUNT(*) FROM commission_plans"));
    }

    [Fact]
    public async Task Import_SomebodyUnknown_ChangesNothing()
    {
        await using var folder = await FolderAsync();
        var refused = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(folder.Write("plan.json", Sound.Replace("Ann Lee", "Zoe", StringComparison.Ordinal))));
        Assert.EndsWith("plan.json:4: I know nobody called “Zoe”; import people first.", refused.Message);
        Assert.Equal("0", await folder.RowAsync("SELECT COUNT(*) FROM commission_plans"));
    }

    [Fact]
    public async Task Import_OtherJson_IsLeftAlone()
    {
        await using var folder = await FolderAsync();
        var summary = await folder.ImportAsync(folder.Write("other.json", "{ \"name\": 1 }"));
        Assert.Equal((0, "other.json is neither a commission plan nor settings (leadScoring, responseTarget, fiscalCalendar) and was left alone."), (summary.FilesRead, Assert.Single(summary.Notes)));
    }

    [Theory]
    [InlineData("\"rate\": 0.08", "\"rate\": \"8%\"", 5, "“rate” is not a rule of a plan, or its value is of the wrong sort.")]
    [InlineData("\"tiers\"", "\"tires\"", 6, "“tires” is not a rule of a plan, or its value is of the wrong sort.")]
    [InlineData("\"rate\": 0.12", "\"rate\": 12", 6, "A rate must be 0 to 1: write 0.12 for 12%.")]
    [InlineData("2018-01-01", "1 January", 3, "validFrom must be the first day, like 2018-01-01.")]
    [InlineData("2018-03-31", "2018-01-31", 4, "until lies before from.")]
    [InlineData("\"Rep\"", "\"\"", 2, "The plan needs a name.")]
    public async Task Check_SaysFileLineAndWhatIsWrong(string was, string becomes, int line, string sentence)
    {
        await using var folder = await ImportFolder.CreateAsync();
        var path = folder.Write("plan.json", Sound.Replace(was, becomes, StringComparison.Ordinal));
        var fault = Assert.Single(FileChecker.Check([path], new()).Faults);
        Assert.Equal(new(path, line, sentence), fault);
    }

    [Fact]
    public async Task Check_BrokenJson_SaysTheLine()
    {
        await using var folder = await ImportFolder.CreateAsync();
        Assert.Equal(3, Assert.Single(FileChecker.Check([folder.Write("plan.json", "{\n\"commissionPlan\": \"Rep\",\noops\n}")], new()).Faults).Line);
    }

    private static async Task<ImportFolder> FolderAsync()
    {
        var folder = await ImportFolder.CreateAsync();
        var company = new TestCompany();
        company.Person("Ann Lee");
        company.Person("Bob Ray");
        await folder.Database.AddAsync(company);
        return folder;
    }
}
