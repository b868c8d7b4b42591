using System.Text;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Tests.Import;

public class BrokenFileTests
{
    private const string Header = "Id,Name,StageName,Amount,CloseDate,OwnerId\n";

    [Fact]
    public async Task Import_RowsThatCannotBeRead_AreSetAsideWithLineColumnAndReason()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var path = folder.Write("Opportunity.csv", Header + """
            d1,Good,Prospecting,10,2024-01-31,Ann
            d2,Bad day,Prospecting,10,2024-02-30,Ann
            d3,Bad amount,Prospecting,ten,2024-01-31,Ann
            ,No id,Prospecting,10,2024-01-31,Ann
            d5,Short,Prospecting
            d6,"Two
            lines",Prospecting,10,31.12.2024,Ann
            d1,Good,Prospecting,10,2024-01-31,Ann
            d1,Other,Prospecting,11,2024-01-31,Ann
            d7,Too much,Prospecting,99999999999999,2024-01-31,Ann
            d8,Stageless,,1,2024-01-31,Ann

            """);
        var summary = await folder.ImportAsync(path);

        Assert.Equal(["d1|Good", "d6|Two\nlines"], await folder.RowsAsync("SELECT external_id, name FROM deals ORDER BY external_id"));
        Assert.Equal(path + ".import-report.csv", summary.ReportPath);
        Assert.Equal(
        [
            "file,line,column,value,reason",
            "Opportunity.csv,3,CloseDate,2024-02-30,is not a date that exists",
            "Opportunity.csv,4,Amount,ten,is not a number",
            "Opportunity.csv,5,Id,,the row has no id",
            "Opportunity.csv,6,,,\"the row has 3 cells, the header 6\"",
            "Opportunity.csv,11,Amount,99999999999999,is not between -1000000000000 and 1000000000000",
            "Opportunity.csv,12,StageName,,is missing",
            "Opportunity.csv,10,Id,d1,an earlier row of the file has the same id and says something else",
        ], await File.ReadAllLinesAsync(summary.ReportPath!));
        Assert.Equal(7, summary.Kinds.Single(kind => kind.Kind == RecordKind.Deals).SetAside);
    }

    [Fact]
    public async Task Import_HostileText_IsKeptAsTextAndHarmlessInTheReport()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var path = folder.Write("Opportunity.csv", Header
            + "h1,=HYPERLINK(\"x\"),Prospecting,1,2024-01-31,Ann\n"
            + "h2,'; DROP TABLE deals; --,Prospecting,1,2024-01-31,Ann\n"
            + "h3,nul\0and\u0007bell,Prospecting,1,2024-01-31,Ann\n"
            + "h4,\u202Eright to left 🦊 e\u0301,Prospecting,1,2024-01-31,Ann\n"
            + $"h5,{new string('x', 5_000)},Prospecting,1,2024-01-31,Ann\n"
            + "h6,Formula,Prospecting,=1+1,2024-01-31,Ann\n");
        var summary = await folder.ImportAsync(path);

        Assert.Equal(["=HYPERLINK(\"x\")", "'; DROP TABLE deals; --", "nulandbell", "\u202Eright to left 🦊 e\u0301"], await folder.RowsAsync("SELECT name FROM deals ORDER BY external_id"));
        var report = await File.ReadAllLinesAsync(summary.ReportPath!);
        Assert.Contains("is longer than 300 characters", report[1]);
        Assert.True(report[1].Length < 250);
        Assert.Contains("'=1+1", report[2]);
    }

    [Fact]
    public async Task Import_UnknownKind_ChangesNothingAndNamesWhatWasSeen()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("Campaign.csv", "Id,IsDeleted,Name,ParentId,Type,Status,StartDate,EndDate,ExpectedRevenue,BudgetedCost,NumberSent,OwnerId\n1,,X,,,,,,,,,\n");
        folder.Write("CampaignMember.csv", "Id,IsDeleted,CampaignId,LeadId,ContactId,Status,HasResponded,FirstName,LastName,Title,Email,LeadSource,CompanyOrAccount\n1,,,,,,,,,,,,\n");
        folder.Write("Task.csv", "Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority,OwnerId,Description,CallType,CallDisposition\n1,,,,,,,,,,\n");
        folder.Write("empty.csv", "");
        var summary = await folder.ImportAsync();

        Assert.Equal(0, summary.FilesRead);
        Assert.Equal(4, summary.Notes.Count);
        Assert.Contains(summary.Notes, note => note.StartsWith("Campaign.csv is of no known kind (columns: Id, IsDeleted, Name,", StringComparison.Ordinal));
        Assert.Contains("empty.csv has no header row.", summary.Notes);
        Assert.Equal("0|0", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM deals), (SELECT COUNT(*) FROM stages)"));
    }

    [Theory]
    [InlineData("open quote", "Is a quotation mark left open")]
    [InlineData("columns", "more than 2,000 columns")]
    [InlineData("nothing", "There is no file or folder")]
    [InlineData("empty folder", "holds no CSV or JSON files")]
    public async Task Import_Impossible_FailsWithASentenceAndChangesNothing(string what, string sentence)
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("Account.csv", "Id,Name,Industry\n1,Aster,Retail\n");
        switch (what)
        {
            case "open quote": folder.Write("Opportunity.csv", Header + "d1,\"never closed,Prospecting,1,2024-01-31,Ann\n" + new string('x', CsvFile.MaxRecordSize + 1_000)); break;
            case "columns": folder.Write("wide.csv", string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"c{i}"))); break;
            default: break;
        }

        string[] paths = what switch { "nothing" => [Path.Combine(folder.Path, "no.csv")], "empty folder" => [Directory.CreateDirectory(Path.Combine(folder.Path, "sub")).FullName], _ => [folder.Path] };
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(paths));
        Assert.Contains(sentence, error.Message);
        Assert.Equal("0|1", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM accounts), (SELECT version FROM data_version)"));
    }

    [Fact]
    public async Task Import_Cancelled_ChangesNothing()
    {
        await using var folder = await ImportFolder.CreateAsync();
        using var stop = new CancellationTokenSource();
        var text = new StringBuilder(Header);
        for (var i = 0; i < 10_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"d{i},Deal {i},Prospecting,1,2024-01-31,Ann\n");
        folder.Write("Opportunity.csv", text.ToString());
        var progress = new Stopper(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.Database.Get<CrmImporter>().ImportAsync([folder.Path], new ImportOptions(), progress, stop.Token));
        Assert.Equal("0|0", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM deals), (SELECT COUNT(*) FROM salespeople)"));

        Assert.Equal(10_000, (await folder.ImportAsync()).Kinds.Single(kind => kind.Kind == RecordKind.Deals).New);
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Rows > 4_000) stop.Cancel();
        }
    }
}
