using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class LeadStoreTests
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 27, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public LeadStoreTests() => (_ann, _bob) = (_company.Person("Ann"), _company.Person("Bob"));

    [Fact]
    public async Task List_ShowsOnesOwn_NewestFirst_AndNobodysToTheCompanyAlone()
    {
        var (older, newer) = (_company.Lead(_ann, Noon.AddDays(-1)), _company.Lead(_ann, Noon));
        _company.Lead(_bob, Noon);
        _company.Lead(null, Noon);
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<ILeadStore>();
        var (own, count) = await store.ListAsync(Scopes.Of(_ann), LeadStatuses.Open, 10, default);
        Assert.Equal([newer.ExternalId, older.ExternalId], own.Select(r => r.Lead.ExternalId));
        Assert.Equal((2, "Ann"), (count, own[0].Owner));
        Assert.Equal(4, (await store.ListAsync(Scopes.Company, [], 2, default)).Count);
        Assert.Equal(2, (await store.ListAsync(Scopes.Company, [], 2, default)).Leads.Count);
    }

    [Fact]
    public async Task List_HoldsTheActivitiesInOrderOfTime()
    {
        var lead = _company.Lead(_ann, Noon.AddDays(-3));
        _company.Does(lead, LeadActivityKind.EmailClicked, Noon);
        _company.Does(lead, LeadActivityKind.EmailOpened, Noon.AddDays(-1));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var record = Assert.Single((await database.Get<ILeadStore>().ListAsync(Scopes.Of(_ann), [], 10, default)).Leads);
        Assert.Equal([LeadActivityKind.EmailOpened, LeadActivityKind.EmailClicked], record.Activities.Select(a => a.Kind));
    }

    [Theory]
    [InlineData("ann LEE", 1)]
    [InlineData("lee", 1)]
    [InlineData("konmatfix", 1)]
    [InlineData("lee konmatfix", 1)]
    [InlineData("bob's", 0)]
    [InlineData("100%", 0)]
    [InlineData("_", 0)]
    [InlineData("' OR 1=1 --", 0)]
    public async Task Find_IsByNameOrCompany_WithinTheScope(string words, int found)
    {
        _company.Lead(_ann, Noon, "Ann Lee", "Konmatfix");
        _company.Lead(_ann, Noon, "Tom Fox", "Isdom");
        _company.Lead(_bob, Noon, "Ann Lee", "Konmatfix");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal(found, (await database.Get<ILeadStore>().FindAsync(Scopes.Of(_ann), words, 10, default)).Count);
    }

    [Fact]
    public async Task Contacts_TheFirstAnswerOfAPerson_Counts()
    {
        var answered = _company.Lead(_ann, Noon);
        _company.Does(answered, LeadActivityKind.EmailSent, Noon.AddMinutes(1)); // by a program
        _company.Does(answered, LeadActivityKind.EmailReplied, Noon.AddMinutes(2), _ann); // no answer of ours
        _company.Does(answered, LeadActivityKind.Call, Noon.AddMinutes(9), _bob);
        _company.Does(answered, LeadActivityKind.Call, Noon.AddMinutes(5), _ann);
        _company.Lead(_ann, Noon.AddSeconds(-1));
        var known = _company.Lead(_ann, Noon.AddHours(-1));
        _company.Does(known, LeadActivityKind.Meeting, Noon.AddDays(-1), _ann);
        _company.Lead(_bob, Noon);
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var contacts = await database.Get<ILeadStore>().ContactsAsync(Scopes.Of(_ann), Noon.AddDays(-1), Noon.AddDays(1), default);
        Assert.Equal([Noon.AddMinutes(5), null, null], contacts.Select(c => c.AnsweredAt));
        Assert.Equal([false, false, true], contacts.Select(c => c.ContactedBefore));
    }

    [Fact]
    public async Task OpenByOwner_CountsWhatSomebodyStillWorksOn()
    {
        foreach (var status in Enum.GetValues<LeadStatus>()) _company.Lead(_ann, Noon, status: status);
        _company.Lead(null, Noon);
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal([(_ann.Id, 3L)], (await database.Get<ILeadStore>().OpenByOwnerAsync(default)).Select(o => (o.Key, o.Value)));
    }

    [Fact]
    public async Task History_IsTheSameUntilLeadsChange()
    {
        _company.Lead(_ann, Noon);
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<ILeadStore>();
        var before = await store.HistoryAsync(default);
        Assert.Same(before, await store.HistoryAsync(default));
        _company.Lead(_bob, Noon);
        await database.AddAsync(_company);
        Assert.Equal(2, (await store.HistoryAsync(default)).Count);
    }

    [Fact]
    public async Task HandScore_IsSetAndGivenBack_AndKeptAfterwards()
    {
        var lead = _company.Lead(_ann, Noon.AddDays(-9));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var (leads, hands) = (database.Get<ILeadStore>(), database.Get<IHandScoreStore>());
        Assert.False(await hands.SetAsync(Scopes.Of(_bob), Hand(40, _bob, -3), default));
        Assert.True(await hands.SetAsync(Scopes.Of(_ann), Hand(30, _ann, -2), default));
        Assert.True(await hands.SetAsync(Scopes.Of(_ann), Hand(25, _ann, -1), default));
        Assert.Equal((25, 25, 30), (await PointsAsync(0), await PointsAsync(-0.5), await PointsAsync(-1.5, 30)));
        Assert.False(await hands.ReleaseAsync(Scopes.Of(_bob), lead.Id, _bob.Id, Noon, default));
        Assert.True(await hands.ReleaseAsync(Scopes.Of(_ann), lead.Id, _ann.Id, Noon, default));
        Assert.False(await hands.ReleaseAsync(Scopes.Of(_ann), lead.Id, _ann.Id, Noon, default));
        Assert.Equal(0, await PointsAsync(1));

        HandScore Hand(decimal points, Salesperson by, int days) => new() { LeadId = lead.Id, Points = points, SetById = by.Id, SetAt = Noon.AddDays(days), Note = "they called" };

        async Task<decimal> PointsAsync(double days, decimal? superseded = null)
        {
            var record = Assert.Single(await leads.FindAsync(Scopes.Of(_ann), lead.ExternalId, 5, default));
            return superseded ?? LeadScorer.Score(record, Noon.AddDays(days), new()).Points;
        }
    }
}
