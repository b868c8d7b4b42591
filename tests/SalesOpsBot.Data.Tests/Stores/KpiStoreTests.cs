using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class KpiStoreTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);
    private static readonly Period Quarter = Period.Quarter(2017, 4);
    private static readonly DateTimeOffset From = new(2017, 10, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Before = new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public KpiStoreTests() => (_ann, _bob) = (_company.Person("Ann"), _company.Person("Bob"));

    [Fact]
    public async Task Sums_OfDeals_HoldWhatWasOpenAtSomeTimeOfThePeriod()
    {
        _company.Deal(_ann, value: 1, begins: "2017-09-01", closes: null);
        _company.Deal(_ann, value: 2, begins: null, closes: "2018-02-01");
        _company.Deal(_ann, DealStatus.Won, value: 4, begins: "2017-10-01", closes: "2017-11-01");
        _company.Deal(_ann, DealStatus.Lost, value: 8, begins: "2017-09-01", closes: "2017-10-01");
        _company.Deal(_ann, DealStatus.Won, value: 16, begins: "2017-08-01", closes: "2017-09-30");
        _company.Deal(_ann, value: 32, begins: "2018-01-01", closes: null);
        _company.Deal(_bob, value: 64, begins: "2017-10-05", closes: null);

        var sums = await SumsAsync(Scopes.Of(_ann));

        Assert.Equal((15, 1, 4), (sums.WorkedValue, sums.Opened, sums.OpenedValue));
    }

    [Fact]
    public async Task Sums_OfLeadsAndMeetings_AreThoseOfThePeriod()
    {
        _company.Lead(_ann, From);
        _company.Lead(_ann, From, status: LeadStatus.Qualified);
        _company.Lead(_ann, From, status: LeadStatus.Converted, deal: _company.Deal(_ann, DealStatus.Won));
        _company.Lead(_ann, From, status: LeadStatus.Converted, deal: _company.Deal(_ann));
        _company.Lead(_ann, Before);
        _company.Lead(_bob, From);
        _company.Meeting(_ann, From);
        _company.Meeting(_ann, From, MeetingStatus.Cancelled);
        _company.Meeting(_ann, Before);

        var sums = await SumsAsync(Scopes.Of(_ann));

        Assert.Equal((4, 3, 2, 1, 30), (sums.Leads, sums.LeadsQualified, sums.LeadsConverted, sums.LeadsWon, sums.MeetingMinutes));
    }

    [Fact]
    public async Task RepeatOrders_AreWinsOfAccountsThatBoughtBefore_FromWhomever()
    {
        var (old, fresh) = (_company.Account("Old"), _company.Account("Fresh"));
        _company.Deal(_bob, DealStatus.Won, closes: "2017-05-01", account: old);
        _company.Deal(_ann, DealStatus.Won, value: 7, closes: "2017-10-05", account: old);
        _company.Deal(_ann, DealStatus.Won, value: 9, closes: "2017-10-06", account: fresh);
        _company.Deal(_ann, DealStatus.Won, value: 11, closes: "2017-10-07", account: fresh);
        await using var database = await TemporaryDatabase.WithAsync(_company);

        Assert.Equal(new RepeatOrders(2, 18, 2), await database.Get<IKpiStore>().RepeatOrdersAsync(Scopes.Of(_ann), Quarter.Days, Today, default));
    }

    [Fact]
    public async Task Minutes_GoToTheJobWhoseWorkTheMeetingWas()
    {
        var (customer, stranger) = (_company.Account("Customer"), _company.Account("Stranger"));
        var won = _company.Deal(_bob, DealStatus.Won, closes: "2017-05-01", account: customer);
        Meet(30, lead: _company.Lead(_ann, From, source: "Web").Id);
        Meet(1, lead: _company.Lead(_ann, From, source: "Cold Call").Id);
        Meet(40, deal: _company.Deal(_ann, account: customer).Id);
        Meet(50, deal: won.Id);
        Meet(5, account: customer.Id);
        Meet(60, account: stranger.Id);
        await using var database = await TemporaryDatabase.WithAsync(_company);

        var minutes = await database.Get<IKpiStore>().MinutesAsync(Scopes.Of(_ann), From, Before, Quarter.Start, ["cold call"], default);

        Assert.Equal([(Job.Inbound, 30L), (Job.Prospecting, 61L), (Job.Closing, 40L), (Job.CustomerSuccess, 55L)], minutes.OrderBy(m => m.Job).Select(m => (m.Job, m.Minutes)));
        Assert.All(minutes, m => Assert.Equal(_ann.Id, m.PersonId));
    }

    private void Meet(int minutes, LeadId? lead = null, DealId? deal = null, Sales.Accounts.AccountId? account = null)
    {
        var id = _company.Records.Count + 1_000;
        _company.Keep(new Meeting { Id = new(id), ExternalId = $"M{id}", OrganizerId = _ann.Id, Subject = "Talk", StartsAt = From, DurationMinutes = minutes, Status = MeetingStatus.Held, LeadId = lead, DealId = deal, AccountId = account });
    }

    private async Task<KpiSums> SumsAsync(SalesScope scope)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<IKpiStore>().SumsAsync(scope, Quarter.Days, From, Before, Today, default);
    }
}
