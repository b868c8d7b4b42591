using System.Text.Json.Nodes;

namespace SalesOpsBot.EndToEnd;

/// <summary>The commands as a user runs them: a process each.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ImportAsIs_ThenAsk_PrintsOneJsonObjectATurn()
    {
        var (imported, _, _) = await RunAsync(null, "import", "--as-is", "--db", "as-is.db", "--now", "2017-12-31T09:00");
        Assert.Equal(0, imported);
        var (asked, output, _) = await RunAsync(null, "ask", "--db", "as-is.db", "--as", "Melvin Marxen", "--now", "2017-12-31T09:00", "--json", "team KPIs this quarter", "and last quarter?");
        Assert.Equal(0, asked);
        var turns = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.Equal(["2017-Q4", "2017-Q3"], turns.Select(t => t["tools"]![0]!["arguments"]!["period"]!.GetValue<string>()));
        Assert.All(turns, t => Assert.Equal(["text", "tools", "cards", "pending", "understanding"], t.Select(p => p.Key)));
        Assert.Contains("767754", turns[1]["tools"]![0]!["result"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_TextsFromStandardInput_AreAnsweredToo()
    {
        var (code, output, _) = await RunAsync("who am i?\n\nwhat can you do?\n", "ask", "--as", "melvin.marxen@example.com", "--file", "-", "--json", "--separate");
        Assert.Equal(0, code);
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("I know nobody called", "ask", "--as", "Nobody Atall", "hello")]
    [InlineData("--now is", "ask", "--as", "Darcel Schlecht", "--now", "yesterday", "hello")]
    public async Task Ask_WithWordsThatMakeNoSense_SaysSo_AndFails(string message, params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(null, arguments);
        Assert.NotEqual(0, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administration_IsChecked_Imported_AndListed()
    {
        var (people, quotas) = (Write("people.csv", "name,email,role,manager\nAnn Low,ann@x.example,,Max High\nMax High,max@x.example,,\n"), Write("quotas.csv", "rep,period,amount\nAnn Low,2018-Q1,many\nZoe,2018-Q1,5\n"));
        var (wrong, _, faults) = await RunAsync(null, "check", quotas);
        Assert.Equal((1, $"{quotas}:2: amount: “many” is not a number."), (wrong, faults.Trim()));

        Write("quotas.csv", "rep,period,amount\nAnn Low,2018-Q1,4\nZoe,2018-Q1,5\n");
        var (sound, said, _) = await RunAsync(null, "check", quotas);
        Assert.Equal((0, "1 file is sound."), (sound, said.Trim()));
        var (refused, _, why) = await RunAsync(null, "import", people, quotas, "--db", "admin.db");
        Assert.Equal((1, $"{quotas}:3: I know nobody called “Zoe”; import people first. Nothing was changed."), (refused, why.Trim()));

        var year = Write("year.json", "{ \"fiscalCalendar\": \"February\", \"validFrom\": \"2018-02-01\", \"firstMonth\": 2 }");
        Assert.Equal(0, (await RunAsync(null, "import", people, year, "--db", "admin.db", "--now", "2018-01-15T09:00")).Code);
        var (known, _, unknown) = await RunAsync(null, "check", quotas, "--db", "admin.db");
        Assert.Equal((1, $"{quotas}:3: I know nobody called “Zoe”; import people first."), (known, unknown.Trim()));
        var (listed, list, _) = await RunAsync(null, "settings", "--db", "admin.db", "--on", "2018-01-31");
        Assert.Equal(0, listed);
        Assert.Contains("LeadScoring: as in appsettings.json", list, StringComparison.Ordinal);
        Assert.Contains("FiscalCalendar: to come “February” from 2018-02-01, version 1, imported 2018-01-15 09:00 UTC", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_CountsWhatWaits_AndKnowsTheLastImport()
    {
        var people = Write("people.csv", "name,email,role,manager\nOlga Ops,olga@x.example,Sales Operations,\nMia Lead,mia@x.example,,Olga Ops\nRob Rep,rob@x.example,,Mia Lead\n");
        var deals = Write("deals.csv", "opportunity_id,opportunity_owner,product,account,stage,created,close_date,amount\nAlpha1,Rob Rep,GTX,Alpha,Engaging,2017-09-01,2017-12-20,5000\nBravo1,Rob Rep,GTX,Bravo,Engaging,2017-09-01,2017-12-20,7000\n");
        Assert.Equal(0, (await RunAsync(null, "import", people, deals, "--db", "status.db", "--now", "2017-12-01T08:00")).Code);
        var asked = await RunAsync(null, "ask", "--db", "status.db", "--as", "Rob Rep", "--now", "2017-12-01T09:00", "--separate", "push the close date of Alpha1 to 2017-12-28", "push the close date of Bravo1 to 2017-12-28");
        Assert.Equal(0, asked.Code);
        var status = await ProgramRun.OfAsync(_folder, null, new Dictionary<string, string?> { ["Clock__Now"] = "2017-12-01T09:05Z" }, "status", "--db", "status.db");
        Assert.Equal((0, ""), (status.Code, status.Errors));
        Assert.StartsWith("How I stand: All is well.", status.Output, StringComparison.Ordinal);
        Assert.Contains("Outbox: 0 due, 0 for later", status.Output, StringComparison.Ordinal);
        Assert.Contains("Messages: 0 not answered yet, 0 cards to be brought up to date", status.Output, StringComparison.Ordinal);
        Assert.Contains("Waiting for people: 2 changes, 0 approvals", status.Output, StringComparison.Ordinal);
        Assert.Contains("Last import: Dec 1, 2017, 8:00", status.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Running", status.Output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private Task<ProgramRun> RunAsync(string? input, params string[] arguments) => ProgramRun.OfAsync(_folder, input, arguments);
}
