using System.Globalization;
using System.Text;
using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Data.Tests.Import;

public class FileFormTests
{
    [Fact]
    public async Task Import_SemicolonsCommaFractionsAndDaysFirst_AreProvenByTheFile()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("deals.csv", "Opportunity ID;Opportunity Name;Stage;Amount;Close Date\r\n1;Eins;Prospecting;1.234,50;03/02/2024\r\n2;Zwei;Prospecting;1.234;25/02/2024\r\n");
        var summary = await folder.ImportAsync();
        Assert.Equal(["Eins|123450|2024-02-03", "Zwei|123400|2024-02-25"], await folder.RowsAsync("SELECT name, value, close_date FROM deals ORDER BY name"));
        Assert.Contains(summary.Notes, note => note.Contains("the day before the month"));
        Assert.Contains(summary.Notes, note => note.Contains("a comma before the fraction"));
    }

    [Fact]
    public async Task Import_OurOwnPeopleAndQuotas_AreRecognised()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("quotas.csv", "rep,period,amount\nAnn Low,2024-Q1,\"100,000\"\nann.low@x.example,Q2-2024,90000\n");
        folder.Write("more-quotas.csv", "rep,start,end,amount\nAnn Low,2024-07-01,2024-09-30,80000\n");
        folder.Write("people.csv", "name,email,role,manager,office,time_zone,language\nAnn Low,ann.low@x.example,,Max High,East,America/New_York,en-GB\nSid Dee,sid@x.example,SDR,max@x.example,East,Mars/Olympus,\nOla Ops,ola@x.example,Sales operations,,,,\nMax High,max@x.example,,,East,,\n");
        var summary = await folder.ImportAsync();

        Assert.Equal(["Ann Low|0|Max High|America/New_York|en-GB", "Max High|2||Etc/UTC|en-US", "Ola Ops|3||Etc/UTC|en-US"], await folder.RowsAsync(
            "SELECT p.name, p.role, m.name, p.time_zone, p.language FROM salespeople p LEFT JOIN salespeople m ON m.id = p.manager_id ORDER BY p.name"));
        Assert.Equal(["2024-01-01|2024-03-31|10000000", "2024-04-01|2024-06-30|9000000", "2024-07-01|2024-09-30|8000000"], await folder.RowsAsync("SELECT starts_on, ends_on, amount FROM quotas ORDER BY starts_on"));
        Assert.Equal(1, summary.Kinds.Single(kind => kind.Kind == RecordKind.People).SetAside);
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    [Fact]
    public async Task Import_MappingFile_ReadsAFileOfOnesOwnMaking()
    {
        await using var folder = await ImportFolder.CreateAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var deals = folder.Write("verkauf-2024.csv", "Nummer|Kunde|Betreuer|Phase|Betrag|Abschluss\nA-1|Müller & Söhne|Jörg|Angebot|10,5|03-02-24\nA-2|Müller & Söhne|Jörg|Gewonnen|11|04-02-24\n", Encoding.GetEncoding("windows-1252"));
        var mapping = folder.Write("mapping.json", """
            { "files": "verkauf*.csv", "kind": "deals", "encoding": "windows-1252", "delimiter": "|", "dateFormat": "dd-MM-yy",
              "columns": { "Nummer": "id", "Kunde": "account", "Betreuer": "owner", "Phase": "stage", "Betrag": "amount", "Abschluss": "close_date" },
              "stages": { "Angebot": "Proposal/Price Quote", "Gewonnen": "Won" } }
            """);
        await folder.ImportAsync(new ImportOptions { MappingPath = mapping }, deals);
        Assert.Equal(["A-1|Müller & Söhne|Jörg|Proposal/Price Quote|1050|2024-02-03", "A-2|Müller & Söhne|Jörg|Won|1100|2024-02-04"], await folder.RowsAsync(
            "SELECT d.external_id, d.name, p.name, s.name, d.value, d.close_date FROM deals d JOIN salespeople p ON p.id = d.owner_id JOIN stages s ON s.id = d.stage_id ORDER BY d.external_id"));
    }

    [Theory]
    [InlineData("{ \"kind\": \"deals\", \"colums\": {} }", "colums")]
    [InlineData("{ \"kind\": \"deals\", \"columns\": { \"A\": \"nonsense\" } }", "Fields are")]
    [InlineData("nonsense", "cannot be read")]
    public async Task Import_BadMappingFile_SaysWhatIsWrong(string json, string sentence)
    {
        await using var folder = await ImportFolder.CreateAsync();
        var (deals, mapping) = (folder.Write("a.csv", "A,B\n1,2\n"), folder.Write("mapping.json", json));
        Assert.Contains(sentence, (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(new ImportOptions { MappingPath = mapping }, deals))).Message);
    }

    [Fact]
    public async Task Import_ChangedRow_UpdatesWhatTheFileTellsAndKeepsTheRest()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("a.csv", "Id,Name,StageName,Amount,NextStep\n1,One,Prospecting,10,Call\n2,Two,Prospecting,10,Call\n");
        await folder.ImportAsync();
        var second = folder.Write("b.csv", "Id,Name,StageName,Amount\n1,One,Closed Won,12\n2,Two,Prospecting,10\n3,Three,Prospecting,\n");
        var summary = await folder.ImportAsync(second);
        var deals = summary.Kinds.Single(kind => kind.Kind == RecordKind.Deals);
        Assert.Equal((1, 1, 1), (deals.New, deals.Changed, deals.Unchanged));
        Assert.Equal(["One|1200|1|Call|2", "Two|1000|0|Call|1", "Three||0||1"], await folder.RowsAsync("SELECT name, value, status, next_step, version FROM deals ORDER BY external_id"));
    }

    [Fact]
    public async Task Import_PersonKnownByNameAlone_TakesTheIdOfALaterFile()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync(folder.Write("a.csv", "Opportunity Name,Stage,Opportunity Owner,Account Name\nOne,Prospecting,Ben Ode,Aster\n"));
        await folder.ImportAsync(folder.Write("User.csv", "Id,Username,FirstName,LastName,Email,ManagerId\n005A00000000002AAA,b@x,Ben,Ode,b@x.example,\n"));
        Assert.Equal("005A00000000002AAA|b@x.example", await folder.RowAsync("SELECT external_id, email FROM salespeople"));
    }

    [Fact]
    public async Task Import_TwoPeopleOfOneName_AreNotGuessedBetween()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("User.csv", "Id,Username,FirstName,LastName,Email,ManagerId\n1,a@x,Ben,Ode,a@x.example,\n2,b@x,Ben,Ode,b@x.example,\n");
        folder.Write("deals.csv", "Opportunity Name,Stage,Opportunity Owner\nOne,Prospecting,Ben Ode\nTwo,Prospecting,b@x.example\n");
        var summary = await folder.ImportAsync();
        Assert.Equal("Two|2", await folder.RowAsync("SELECT d.name, p.external_id FROM deals d JOIN salespeople p ON p.id = d.owner_id"));
        Assert.Equal(1, summary.Kinds.Single(kind => kind.Kind == RecordKind.Deals).SetAside);
    }

    [Fact]
    public async Task Import_ManyRows_KeepsTheMemoryBounded()
    {
        await using var folder = await ImportFolder.CreateAsync();
        const int rows = 200_000;
        var path = Path.Combine(folder.Path, "Opportunity.csv");
        await using (var file = new StreamWriter(path))
        {
            await file.WriteLineAsync("Id,AccountId,Name,StageName,Amount,CloseDate,OwnerId,CreatedDate");
            for (var i = 0; i < rows; i++)
                await file.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"d{i * 7919 % rows:000000},Account {i % 500},Deal {i},Prospecting,{i % 10_000}.50,2024-{(i % 12) + 1:00}-15,Rep {i % 40},2024-01-{(i % 28) + 1:00}"));
        }

        var peak = new Peak();
        var summary = await folder.Database.Get<CrmImporter>().ImportAsync([path], new ImportOptions(), peak, CancellationToken.None);
        Assert.Equal(rows, summary.Kinds.Single(kind => kind.Kind == RecordKind.Deals).New);
        Assert.Equal(rows.ToString(CultureInfo.InvariantCulture), await folder.RowAsync("SELECT COUNT(*) FROM deals"));
        Assert.True(peak.Growth < 64 << 20, $"The heap grew by {peak.Growth:N0} bytes.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows in {summary.Elapsed.TotalSeconds:N1} s, heap +{peak.Growth / 1024:N0} KiB"));
    }

    /// <summary>How much live memory an import needs beyond what there was after its first rows; other tests run beside it, hence the generous bound.</summary>
    private sealed class Peak : IProgress<ImportProgress>
    {
        private long _first;
        private int _reports;

        public long Growth { get; private set; }

        public void Report(ImportProgress value)
        {
            if (_reports++ % 20 != 0) return;
            var live = GC.GetTotalMemory(forceFullCollection: true);
            if (_first == 0) _first = live;
            Growth = Math.Max(Growth, live - _first);
        }
    }
}
