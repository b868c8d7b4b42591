using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.FollowUps;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class FollowUpStoreTests
{
    private static readonly DateTimeOffset Noon = new(2017, 11, 15, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Deal _busy;
    private readonly Deal _quiet;
    private readonly Deal _won;

    public FollowUpStoreTests()
    {
        _ann = _company.Person("Ann");
        (_busy, _quiet, _won) = (_company.Deal(_ann), _company.Deal(_ann), _company.Deal(_ann, DealStatus.Won));
        var lead = _company.Lead(_ann, Noon, deal: _busy);
        _company.Does(lead, LeadActivityKind.Call, Noon, _ann);
        _company.Does(lead, LeadActivityKind.EmailSent, Noon, _ann);
        _company.Does(lead, LeadActivityKind.EmailSent, Noon);
        _company.Does(lead, LeadActivityKind.EmailOpened, Noon);
        Meet(1, _busy, MeetingStatus.Held);
        Meet(2, _busy, MeetingStatus.Planned);
        Meet(3, _won, MeetingStatus.Held);
    }

    [Fact]
    public async Task Count_IsWhatOurPeopleDid_OnTheDealAndTheLeadItCameFrom()
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IFollowUpStore>();
        Assert.Equal(3, await store.CountAsync(Scopes.Of(_ann), _busy.Id, default));
        Assert.Equal(0, await store.CountAsync(Scopes.Of(_ann), _quiet.Id, default));
        Assert.Equal(0, await store.CountAsync(Scopes.Of(), _busy.Id, default));
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    public async Task OfOpen_CountsOpenDealsAlone(int enough, int deals)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal(new FollowUpSums(2, 3, deals), await database.Get<IFollowUpStore>().OfOpenAsync(Scopes.Company, enough, default));
    }

    private void Meet(int id, Deal deal, MeetingStatus status) =>
        _company.Keep(new Meeting { Id = new(id), ExternalId = $"M{id}", OrganizerId = _ann.Id, Subject = "Talk", StartsAt = Noon, DurationMinutes = 30, Status = status, DealId = deal.Id });
}
