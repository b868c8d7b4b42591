using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Data.Tests.Import;

public class HubSpotImportTests
{
    [Fact]
    public async Task Import_NewLabels_ResolvesAssociatedIds()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("hubspot-crm-exports-all-deals-2024-07-05.csv", """
            Record ID,Deal Name,Deal Stage,Amount,Deal owner,Associated Company IDs,Associated Contact IDs,Lead source,Close Date,Create Date,Deal probability,Currency,Forecast category
            9001,Lab fit-out,qualifiedtobuy,"1,200",ben.ode@corp.example,8001;8002,7001,Web,3/15/2024 2:30 PM,2024-02-01 09:30,0.25,USD,Best Case
            9002,Signed,Closed Won,900,ben.ode@corp.example,8002,,Web,2024-03-01 00:30,2024-01-01 09:30,1,,
            9003,Numbered,209083827,5,,,,,2024-03-01 00:30,2024-01-01 09:30,,,
            """);
        folder.Write("hubspot-crm-exports-all-companies-2024-07-05.csv", """
            Record ID,Company name,Website URL,Company owner,Create Date,Industry
            8001,Aster,https://www.aster.example/,ben.ode@corp.example,2024-01-01 09:30,RETAIL
            8002,Birch,birch.example,,2024-01-01 09:30,
            """);
        folder.Write("hubspot-crm-exports-all-contacts-2024-07-05.csv", """
            Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Last Modified Date,Lifecycle Stage,Job Title,Associated Company,Associated Company IDs
            7001,Ada,Noor,ada@aster.example,555,ben.ode@corp.example,Open,2024-01-01 09:30,2024-01-01 09:30,Lead,CFO,Aster,8001
            7002,,Solo,,,,,2024-01-01 09:30,2024-01-01 09:30,,,,
            """);
        var summary = await folder.ImportAsync();

        Assert.Null(summary.ReportPath);
        Assert.Equal(["9001|Lab fit-out|Qualified|Aster|120000|2024-03-15|0.25|1", "9002|Signed|Won|Birch|90000|2024-03-01||", "9003|Numbered|209083827||500|2024-03-01||"], await folder.RowsAsync(
            "SELECT d.external_id, d.name, s.name, a.name, d.value, d.close_date, d.probability, d.category FROM deals d JOIN stages s ON s.id = d.stage_id LEFT JOIN accounts a ON a.id = d.account_id ORDER BY d.external_id"));
        Assert.Equal("ben.ode@corp.example", await folder.RowAsync("SELECT email FROM salespeople"));
        Assert.Equal(["Ada Noor|Aster|CFO", "Solo||"], await folder.RowsAsync("SELECT c.name, a.name, c.title FROM contacts c LEFT JOIN accounts a ON a.id = c.account_id ORDER BY c.external_id"));
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    [Fact]
    public async Task Import_OwnersWithAndWithoutTheirAddress_AreOnePerson()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("deals.csv", """
            Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date
            1,One,Closed Won,100,Dana Wu (dana@corp.example),2024-05-05,2024-05-01
            2,Two,Closed Won,100,Dana Wu,2024-05-05,2024-05-01
            3,Three,Closed Won,100,Dana Wu <dana@corp.example>,2024-05-05,2024-05-01
            4,Four,Closed Won,100,dana@corp.example,2024-05-05,2024-05-01
            """);
        await folder.ImportAsync();

        Assert.Equal(["Dana Wu|dana@corp.example|4"], await folder.RowsAsync("SELECT p.name, p.email, count(*) FROM deals d JOIN salespeople p ON p.id = d.owner_id GROUP BY p.id"));
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    [Fact]
    public async Task Import_OldLabels_FindsCompaniesByDomain()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("hubspot_deals.csv", """
            Deal ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal Owner,Deal Type,Closed Lost Reason,Associated Company Domain,Associated Contact Email
            1,Fence,Closed Lost,Default,100,2024-05-05,2024-05-01,Ben Ode,newbusiness,Price,aster.example,ada@aster.example
            """);
        folder.Write("hubspot_companies.csv", """
            Company ID,Company Name,Company Domain Name,Industry,Number of Employees,Annual Revenue,Phone Number,Website,Street Address,City,State/Region,Postal Code,Country,Create Date,Last Modified Date,Company Owner
            11,Aster,aster.example,Retail,12,"1,000,000",555,https://aster.example,Main St,Graz,,,Austria,2024-05-01,2024-05-01,Ben Ode
            """);
        folder.Write("hubspot_contacts.csv", """
            Contact ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Lifecycle Stage,Lead Status,Create Date,Last Modified Date,Contact Owner,Lead Source,Website URL,Street Address,City,State/Region,Postal Code,Country,Associated Company Domain
            21,Ada,Noor,ada@aster.example,,555 1,CFO,lead,NEW,2024-05-01,2024-05-01,Ben Ode,,,,,,,,aster.example
            """);
        folder.Write("hubspot_activities.csv", """
            Activity ID,Activity Type,Activity Date,Activity Owner,Notes/Description,Call/Meeting Title/Subject,Call Outcome,Meeting Outcome,Task Status,Task Due Date,Associated Contact Email
            31,Meeting,2024-05-02 10:00,Ben Ode,Nice,Kick-off,,Completed,,,ada@aster.example
            32,Call,2024-05-02 11:00,Ben Ode,,Ring,Connected,,,,ada@aster.example
            33,Meeting,2024-05-03 10:00,Ben Ode,,Second,,No Show,,,ada@aster.example
            """);
        var summary = await folder.ImportAsync();

        Assert.Equal("Fence|Aster|2|Price", await folder.RowAsync("SELECT d.name, a.name, d.status, d.lost_reason FROM deals d JOIN accounts a ON a.id = d.account_id"));
        Assert.Equal("Ada Noor|Aster|555 1", await folder.RowAsync("SELECT c.name, a.name, c.phone FROM contacts c JOIN accounts a ON a.id = c.account_id"));
        Assert.Equal(["Kick-off|1|Completed|Nice", "Second|2|No Show|"], await folder.RowsAsync("SELECT subject, status, outcome, notes FROM meetings ORDER BY subject"));
        Assert.Equal(1, summary.Kinds.Single(kind => kind.Kind == RecordKind.Meetings).Skipped);
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    [Fact]
    public async Task Import_InternalNames_AreTheSameFields()
    {
        await using var folder = await ImportFolder.CreateAsync();
        folder.Write("deals.csv", """
            hs_object_id,dealname,dealstage,amount,closedate,createdate,hubspot_owner_id,deal_currency_code,hs_deal_stage_probability,hs_manual_forecast_category,hs_is_closed,hs_is_closed_won,hs_next_step,notes_last_updated,closed_lost_reason,hs_analytics_source
            1,Aster,contractsent,100.5,1714521600000,2024-01-01T10:00:00Z,77,USD,0.4,COMMIT,false,false,Call,2024-04-30T10:00:00Z,,ORGANIC_SEARCH
            """);
        await folder.ImportAsync();
        Assert.Equal("Aster|Contract Sent|10050|2024-05-01|2024-01-01|0.4|2|Call|2024-04-30|ORGANIC_SEARCH|77", await folder.RowAsync(
            "SELECT d.name, s.name, d.value, d.close_date, d.created_on, d.probability, d.category, d.next_step, d.last_activity_on, d.source, p.external_id FROM deals d JOIN stages s ON s.id = d.stage_id JOIN salespeople p ON p.id = d.owner_id"));
    }
}
