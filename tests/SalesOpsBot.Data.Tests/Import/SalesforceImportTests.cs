using System.Text;
using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Data.Tests.Import;

public class SalesforceImportTests
{
    private const string Users = """
        "Id","Username","FirstName","LastName","Email","IsActive","TimeZoneSidKey","LanguageLocaleKey","ManagerId","UserRoleId","Division"
        "005A00000000001AAA","mia@corp","Mia","Kovač","mia.kovac@corp.example","1","Europe/Zagreb","en_US","000000000000000AAA","00EA","Central"
        "005A00000000002AAA","ben@corp","Ben","Ode","ben.ode@corp.example","1","America/New_York","de","005A00000000001","00EB","Central"
        """;

    private const string Accounts = """
        Id,IsDeleted,Name,Type,ParentId,BillingCity,BillingCountry,Industry,AnnualRevenue,NumberOfEmployees,OwnerId
        001A00000000001AAA,false,"Brightwell, Inc.",Customer,,Graz,Austria,Energy,1200000,250,005A00000000002AAA
        001A00000000002AAA,false,Brightwell Labs,Customer,001A00000000001,Linz,Austria,Energy,,,005A00000000002AAA
        001A00000000003AAA,true,Gone GmbH,Customer,,,,,,,
        """;

    [Fact]
    public async Task Import_ApiNames_ResolvesIdsOfBothLengths()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("User.csv", Users);
        folder.Write("Account.csv", Accounts);
        folder.Write("Opportunity.csv", """
            Id,IsDeleted,AccountId,Name,Description,StageName,Amount,Probability,CloseDate,NextStep,LeadSource,IsClosed,IsWon,ForecastCategory,ForecastCategoryName,OwnerId,CreatedDate,LastActivityDate
            006A00000000001AAA,,001A00000000001,Turbine upgrade,"Two lines,
            with a comma",Negotiation/Review,15000.50,70,2024-11-10,Send the draft,Web,,,Forecast,Commit,005A00000000002,2024-01-22T23:14:25.000+0000,2024-06-01
            006A00000000002AAA,,001A00000000002AAA,Sensors,,Closed Won,800,100,2024-03-31,,Web,1,1,Closed,Closed,005A00000000002AAA,2024-01-05T08:00:00.000-0800,
            006A00000000003AAA,,001A00000000002AAA,Cables,,Closed Lost,500,0,2024-02-29,,Web,1,,Omitted,Omitted,005A00000000002AAA,2024-01-05T08:00:00.000+0000,
            006A00000000004AAA,1,,Deleted,,Prospecting,1,10,2024-01-01,,,,,Pipeline,Pipeline,,2024-01-01T00:00:00.000+0000,
            """, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var summary = await folder.ImportAsync();

        Assert.Null(summary.ReportPath);
        Assert.Equal(1, summary.Kinds.Single(kind => kind.Kind == RecordKind.Deals).Skipped);
        Assert.Equal("Turbine upgrade|Brightwell, Inc.|Ben Ode|Negotiation/Review|0|1500050|2|0.7|2024-01-22|2024-11-10|Send the draft|2024-06-01", await folder.RowAsync(
            "SELECT d.name, a.name, p.name, s.name, d.status, d.value, d.category, d.probability, d.created_on, d.close_date, d.next_step, d.last_activity_on FROM deals d JOIN accounts a ON a.id = d.account_id JOIN salespeople p ON p.id = d.owner_id JOIN stages s ON s.id = d.stage_id WHERE d.external_id = '006A00000000001AAA'"));
        Assert.Equal(["Cables|2|", "Sensors|1|"], await folder.RowsAsync("SELECT name, status, category FROM deals WHERE status <> 0 ORDER BY name"));
        Assert.Equal("Brightwell Labs|Brightwell, Inc.", await folder.RowAsync("SELECT a.name, b.name FROM accounts a JOIN accounts b ON b.id = a.parent_id"));
        Assert.Equal("120000000|250|Graz, Austria|Energy", await folder.RowAsync("SELECT annual_revenue, employees, location, sector FROM accounts WHERE name LIKE 'Brightwell, %'"));
        Assert.Equal(["Mia Kovač|2||Europe/Zagreb|en-US", "Ben Ode|0|Mia Kovač|America/New_York|de"], await folder.RowsAsync(
            "SELECT p.name, p.role, m.name, p.time_zone, p.language FROM salespeople p LEFT JOIN salespeople m ON m.id = p.manager_id ORDER BY p.name DESC"));
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    [Fact]
    public async Task Import_DataLoader_ReadsUpperCaseQuotedLatin1()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var path = folder.Write("accountData.csv", """
            "ID","ISDELETED","NAME","TYPE","PARENTID","BILLINGCITY","INDUSTRY","ANNUALREVENUE","NUMBEROFEMPLOYEES","OWNERID"
            "001B00000000001AAA","false","Société Générale d'Été","Prospect","","Genève","Banking","3.5E7","40",""
            """, Encoding.Latin1);
        folder.Write("opportunityData.csv", """
            "ID","ISDELETED","ACCOUNTID","NAME","STAGENAME","AMOUNT","PROBABILITY","CLOSEDATE","ISCLOSED","ISWON","FORECASTCATEGORY","OWNERID","CREATEDDATE"
            "006B00000000001AAA","false","001B00000000001AAA","Vault","Perception Analysis","25000","70","2005-03-16T00:00:00.000Z","false","false","Pipeline","","2004-11-04T22:01:00.000Z"
            """);
        await folder.ImportAsync();

        Assert.True(File.ReadAllBytes(path).Contains((byte)0xE9));
        Assert.Equal("Société Générale d'Été|Genève|3500000000", await folder.RowAsync("SELECT name, location, annual_revenue FROM accounts"));
        Assert.Equal("Vault|2005-03-16|2004-11-04|", await folder.RowAsync("SELECT name, close_date, created_on, probability FROM deals"));
    }

    [Fact]
    public async Task Import_WeeklyExport_ReadsWindows1252DatesWithTimesAndEmptyIds()
    {
        await using var folder = await ImportFolder.CreateAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        folder.Write("Opportunity.csv", """
            "Id","IsDeleted","AccountId","Name","StageName","StageSortOrder","Amount","Probability","CloseDate","IsClosed","IsWon","ForecastCategory","CurrencyIsoCode","OwnerId","CreatedDate","LastActivityDate"
            "006C00000000001AAA","0","000000000000000AAA","Café – €","Pilot phase","3","100.00","35","2023-03-31 00:00:00","0","0","Pipeline","EUR","000","2023-02-07 20:47:49",""
            "006C00000000002AAA","0","000000000000000AAA","Done","Signed","9","50.00","100","2023-03-01 00:00:00","1","1","Closed","USD","000","2023-02-07 20:47:49",""
            """, Encoding.GetEncoding("windows-1252"));
        var summary = await folder.ImportAsync();

        Assert.Equal(["Café – €|EUR|10000|||2023-03-31|2023-02-07|0", "Done|USD|5000|5000||2023-03-01|2023-02-07|1"], await folder.RowsAsync(
            "SELECT name, currency_code, value, company_value, owner_id, close_date, created_on, status FROM deals ORDER BY name"));
        Assert.Equal(["Pilot phase|0.35|0", "Signed|1|1"], await folder.RowsAsync("SELECT name, probability, status FROM stages ORDER BY position"));
        Assert.Contains(summary.Notes, note => note.Contains("'Pilot phase' is new") && note.Contains("35"));
        Assert.Equal("0", await folder.RowAsync("SELECT COUNT(*) FROM salespeople"));
    }

    [Fact]
    public async Task Import_LeadsHistoryAndEvents_PointAtTheirDeals()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("User.csv", Users);
        folder.Write("Account.csv", Accounts);
        folder.Write("Opportunity.csv", """
            Id,AccountId,Name,StageName,Amount,CloseDate,OwnerId,CreatedDate
            006A00000000001AAA,001A00000000001AAA,Turbine,Proposal/Price Quote,10,2024-05-01,005A00000000002AAA,2024-01-01T10:00:00.000+0000
            """);
        folder.Write("OpportunityHistory.csv", """
            Id,OpportunityId,CreatedById,CreatedDate,StageName,Amount,ExpectedRevenue,CloseDate,Probability,ForecastCategory,SystemModstamp,IsDeleted
            008A1,006A00000000001,005A00000000002AAA,2024-01-01T10:00:00.000+0000,Prospecting,10,1,2024-05-01,10,Pipeline,2024-01-01T10:00:00.000+0000,false
            008A2,006A00000000001,005A00000000002AAA,2024-01-09T10:00:00.000+0000,Prospecting,12,1,2024-05-01,10,Pipeline,2024-01-09T10:00:00.000+0000,false
            008A3,006A00000000001,005A00000000002AAA,2024-02-02T10:00:00.000+0000,Proposal/Price Quote,12,9,2024-05-01,75,Pipeline,2024-02-02T10:00:00.000+0000,false
            008A4,006Z00000000009AAA,005A00000000002AAA,2024-02-02T10:00:00.000+0000,Prospecting,12,9,2024-05-01,75,Pipeline,2024-02-02T10:00:00.000+0000,false
            """);
        folder.Write("Lead.csv", """
            Id,IsDeleted,LastName,FirstName,Title,Company,Email,LeadSource,Status,Industry,NumberOfEmployees,Country,OwnerId,IsConverted,ConvertedDate,ConvertedOpportunityId,CreatedDate
            00QA00000000001AAA,,Noor,Ada,CFO,Brightwell,ada@brightwell.example,Web,Closed - Converted,Energy,250,Austria,005A00000000002AAA,1,2024-01-01,006A00000000001AAA,2023-12-20T09:30:00.000+0000
            00QA00000000002AAA,,Pohl,Ivo,,Pohl KG,,Web,Open - Not Contacted,,,,00GA00000000001AAA,,,,2024-01-20T09:30:00.000+0000
            """);
        folder.Write("Event.csv", """
            Id,WhoId,WhatId,Subject,Location,IsAllDayEvent,ActivityDateTime,ActivityDate,DurationInMinutes,Description,AccountId,OwnerId,IsDeleted
            00UA00000000001AAA,00QA00000000001AAA,006A00000000001AAA,Site visit,,false,2024-01-15T14:00:00.000+0000,2024-01-15,90,"Went
            well",001A00000000001AAA,005A00000000002AAA,false
            00UA00000000002AAA,,,Nobody's,,false,2024-01-15T14:00:00.000+0000,2024-01-15,90,,,000000000000000AAA,false
            """);
        var summary = await folder.ImportAsync();

        Assert.Equal(["Prospecting|2024-01-01", "Proposal/Price Quote|2024-02-02"], await folder.RowsAsync("SELECT s.name, c.changed_on FROM deal_stage_changes c JOIN stages s ON s.id = c.stage_id ORDER BY c.changed_on"));
        Assert.Equal(["Ada Noor|4|Ben Ode|Turbine", "Ivo Pohl|0||"], await folder.RowsAsync(
            "SELECT l.name, l.status, p.name, d.name FROM leads l LEFT JOIN salespeople p ON p.id = l.owner_id LEFT JOIN deals d ON d.id = l.converted_deal_id ORDER BY l.name"));
        Assert.Equal("Site visit|90|Ada Noor|Turbine|1|Went\nwell", await folder.RowAsync(
            "SELECT m.subject, m.duration_minutes, l.name, d.name, m.status, m.notes FROM meetings m JOIN leads l ON l.id = m.lead_id JOIN deals d ON d.id = m.deal_id"));
        Assert.Equal(1, summary.Kinds.Single(kind => kind.Kind == RecordKind.StageHistory).SetAside);
        Assert.Equal(1, summary.Kinds.Single(kind => kind.Kind == RecordKind.Meetings).SetAside);
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    [Fact]
    public async Task Import_UsDatesWithTimes_AreReadAndReportedWhereAmbiguous()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("Opportunity.csv", """
            Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate,LastActivityDate,Opportunity Lifecycle (Days)
            006D00000000001AAA,,One,Closed Won,100,02/03/24,TRUE,TRUE,02/23/26 08:55 PM,03/01/24,12
            006D00000000002AAA,,Two,Qualification,100,04/05/24,FALSE,FALSE,01/02/26 08:55 AM,,12
            """);
        var summary = await folder.ImportAsync();

        Assert.Equal(["One|2024-02-03|2026-02-23|1", "Two|2024-04-05|2026-01-02|0"], await folder.RowsAsync("SELECT name, close_date, created_on, status FROM deals ORDER BY name"));
        Assert.Contains(summary.Notes, note => note.Contains("'CloseDate'") && note.Contains("month first"));
        Assert.DoesNotContain(summary.Notes, note => note.Contains("'CreatedDate'"));
    }
}
