using System.Text;

namespace SalesOpsBot.Data.Tests.Import.Settings;

/// <summary>Tables of administration that are wrong: each fault with its line, in a sentence.</summary>
public class TableFaultTests
{
    [Theory]
    [InlineData("rep,period,amount\nAnn,someday,1\n", "2: period: “someday” is not a period such as 2017-Q4, Q4-2017, 2017-10 or 2017.")]
    [InlineData("rep,period,amount\nAnn,2018-Q1,much\n", "2: amount: “much” is not a number.")]
    [InlineData("rep,period,amount\nAnn,2018-Q1,-5\n", "2: amount: “-5” is below zero.")]
    [InlineData("rep,period,amount\n,2018-Q1,5\n", "2: rep is missing: each row needs “Rep”.")]
    [InlineData("rep,period,amount\nAnn,2018-Q1,=SUM(B1:B2)\n", "2: amount: “=SUM(B1:B2)” is a formula; save the file with values.")]
    [InlineData("rep,start,end,amount\nAnn,2018-03-31,2018-01-01,5\n", "2: end: “2018-01-01” lies before the start.")]
    [InlineData("rep,start,amount\nAnn,2018-03-31,5\n", "2: Is missing: each row needs a period, or a start and an end.")]
    [InlineData("rep,period,amount,valid from\nAnn,2018-Q1,5,2018-04-01\n", "2: valid from: “2018-04-01” lies after the last day of the quota.")]
    [InlineData("rep,period,amount,currency\nAnn,2018-Q1,5,EUR\n", "2: currency: “EUR” is a currency without an exchange rate in the settings.")]
    [InlineData("rep,period,amount\n", "1: The table has no rows.")]
    [InlineData("rep,period,amount\nAnn,2018-Q1\n", "2: The row has 2 cells, the header 3.")]
    public Task Quotas(string text, string fault) => OnlyAsync(text, fault);

    [Theory]
    [InlineData("stage,order,probability\nDemo,1,40%\n", "1: The column “Kind” is missing.", "1: The column “Valid from” is missing.")]
    [InlineData("stage,order,probability,kind,valid from\nDemo,1,140%,open,2018-01-01\n", "2: probability: “140%” is not between 0 and 100.")]
    [InlineData("stage,order,probability,kind,valid from\nDemo,1,,open,2018-01-01\n", "2: probability is missing: an open stage needs a probability.")]
    [InlineData("stage,order,probability,kind,valid from\nDemo,1,40%,maybe,2018-01-01\n", "2: kind: “maybe” is neither open, won nor lost.")]
    [InlineData("stage,order,probability,kind,valid from\nDemo,1,40%,open,2018-01-01\nWon,2,50%,won,2018-01-01\n", "3: probability: “50%” does not fit: a won stage has 100%.")]
    [InlineData("stage,order,probability,kind,valid from\nDemo,1,40%,open,2018-01-01\nDEMO,2,50%,open,2018-01-01\n", "3: The stage “DEMO” is there already.")]
    [InlineData("stage,order,probability,kind,valid from\nDemo,1,40%,open,2018-01-01\nTrial,1,50%,open,2018-01-01\n", "3: Another stage has the order 1 already.")]
    [InlineData("stage,order,probability,kind,valid from\nWon,1,100%,won,2018-01-01\n", "2: There is no open stage.")]
    [InlineData("stage,order,probability,kind,required,valid from\nDemo,1,40%,open,colour,2018-01-01\n", "2: required: “colour” names “colour”, which is none of account, product, owner, value, close date, next step, forecast category, lost reason.")]
    public Task Stages(string text, params string[] faults) => OnlyAsync(text, faults);

    [Theory]
    [InlineData("territory,owner,region\nWest,Ann,California\n", "1: The column “Valid from” is missing.")]
    [InlineData("territory,owner,region,valid from\nWest,Ann,California,someday\n", "2: valid from: “someday” is not a date that exists.")]
    [InlineData("territory,owner,employees from,employees to,valid from\nWest,Ann,500,100,2018-01-01\n", "2: employees to: “100” lies below the fewest employees.")]
    [InlineData("territory,owner,region,valid from\nWest,Ann,Oregon,2018-01-01\nWEST,Bob,Texas,2018-01-01\n", "3: The territory “WEST” is there already; write several values in one cell, with | between them.")]
    [InlineData("territory,owner,region,valid from\nWest,Ann,Oregon | Texas,2018-01-01\nEast,Bob,Texas | oregon,2018-01-01\n", "3: “East” and “West” overlap: they cover the same with the same priority.")]
    [InlineData("territory,owner,accounts,valid from\nKey,Ann,Isdom,2018-01-01\nTop,Bob,isdom|Konmatfix,2018-01-01\n", "3: The account “Isdom” is named by “Key” and by “Top”.")]
    public Task Territories(string text, params string[] faults) => OnlyAsync(text, faults);

    [Theory]
    [InlineData("holiday,date\nNew Year,2018-01-01\n", "1: The column “Valid from” is missing.")]
    [InlineData("holiday,date,valid from\nNew Year,2017-12-31,2018-01-01\n", "2: date: “2017-12-31” lies before the day from which the list is valid, so it would never count.")]
    [InlineData("holiday,date,valid from\nA,2018-05-01,2018-01-01\nB,2018-05-01,2018-01-01\n", "3: 2018-05-01 is there already.")]
    [InlineData("holiday,date,valid from\nA,2018-02-30,2018-01-01\n", "2: date: “2018-02-30” is not a date that exists.")]
    public Task Holidays(string text, params string[] faults) => OnlyAsync(text, faults);

    [Theory]
    [InlineData("deal,rep,share\nD1,Ann,60%\nD1,Bob,30%\n", "3: The shares of deal D1 make 90%; without overlays they must make 100%.")]
    [InlineData("deal,paid on,amount\nD1,tomorrow,5\n", "2: paid on: “tomorrow” is not a date that exists.")]
    [InlineData("deal,reversed on,won on,amount\nD1,2018-01-01,2018-02-01,5\n", "2: reversed on: “2018-01-01” lies before the day of the win.")]
    [InlineData("deal,reversed on,amount\nD1,2018-01-01,0\n", "2: amount: “0” is not above zero: it is what was taken back.")]
    public Task DealTables(string text, params string[] faults) => OnlyAsync(text, faults);

    [Fact]
    public async Task Check_ListsAllFaults_OfAllFiles_InOrder()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("b.csv", "rep,period,amount\nAnn,someday,1\nBob,2018-Q1,x\n");
        folder.Write("a.json", "{ \"fiscalCalendar\": \"\",\n \"validFrom\": \"2018-02-15\",\n \"firstMonth\": 2 }");
        var faults = SalesOpsBot.Data.Import.FileChecker.Check([folder.Path], new()).Faults;
        Assert.Equal([("a.json", 1), ("a.json", 2), ("b.csv", 2), ("b.csv", 3)], faults.Select(f => (Path.GetFileName(f.Path), f.Line)));
    }

    [Fact]
    public async Task Check_ByteOrderMarkSemicolonsAndCommaFractions_AreUnderstood()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var path = folder.Write("quotas.csv", "Rep;Period;Amount\r\nAnn;2018-Q1;1.234,50\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var check = SalesOpsBot.Data.Import.FileChecker.Check([path], new());
        Assert.Equal((1, 0), (check.Checked, check.Faults.Count));
    }

    [Fact]
    public async Task Check_EmptyTable_IsNoFileOfAdministration()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var check = SalesOpsBot.Data.Import.FileChecker.Check([folder.Write("quotas.csv", "")], new());
        Assert.Equal((0, "quotas.csv has no header row."), (check.Checked, Assert.Single(check.Notes)));
    }

    [Fact]
    public async Task Check_TwoFilesOfOneKindFromTheSameDay_IsAFault()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("a.csv", "holiday,date,valid from\nA,2018-05-01,2018-01-01\n");
        folder.Write("b.csv", "holiday,date,valid from\nB,2018-05-02,2018-01-01\n");
        Assert.Equal("a.csv is in force from the same day; there can be only one.", Assert.Single(SalesOpsBot.Data.Import.FileChecker.Check([folder.Path], new()).Faults).Sentence);
    }

    [Fact]
    public async Task Check_AnExport_IsLeftToTheImport()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var check = SalesOpsBot.Data.Import.FileChecker.Check([folder.Write("deals.csv", "Opportunity ID,Opportunity Name,Stage,Territory,Owner\n1,x,Prospecting,West,Ann\n")], new());
        Assert.Equal((0, "deals.csv is an export (Deals), which is read row by row when it is imported."), (check.Checked, Assert.Single(check.Notes)));
    }

    private static async Task OnlyAsync(string text, params string[] faults)
    {
        await using var folder = await ImportFolder.CreateAsync();
        Assert.Equal(faults, folder.Faults("table.csv", text));
    }
}
