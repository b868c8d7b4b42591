using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Leads;

public sealed class HandScoreServiceTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2017, 12, 27, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;
    private TemporaryDatabase _database = null!;

    public HandScoreServiceTests()
    {
        (_ann, _bob) = (_company.Person("Ann"), _company.Person("Bob"));
        _company.Does(_company.Lead(_ann, Now.AddDays(-2), "Tom Fox"), LeadActivityKind.PricingPageVisit, Now);
    }

    public async Task InitializeAsync() => _database = await TemporaryDatabase.WithAsync(_company);

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Set_FreezesTheScore_UntilItIsGivenBack()
    {
        var set = Change(await Service.SetAsync(await ViewerAsync(_ann), "tom fox", 25, " they called ", default));
        Assert.Equal((10m, false, 25m, true), (set.Before.Points, set.Before.Frozen, set.After.Points, set.After.Frozen));
        var released = Change(await Service.ReleaseAsync(await ViewerAsync(_ann, 1), "Tom Fox", default));
        Assert.Equal((25m, true, false), (released.Before.Points, released.Before.Frozen, released.After.Frozen));
    }

    [Fact]
    public async Task Release_OfAScoreThatIsNotFrozen_SaysSo() =>
        Assert.Equal("The score of Tom Fox goes by the rules already.", Sentence(await Service.ReleaseAsync(await ViewerAsync(_ann), "tom", default)));

    [Fact]
    public async Task Set_OfAnothersLead_FindsNone() =>
        Assert.Equal("Among the leads that you may see, none is called “tom fox”.", Sentence(await Service.SetAsync(await ViewerAsync(_bob), "tom fox", 25, null, default)));

    [Theory]
    [InlineData(1_001, "A score is from -1,000 to 1,000 points.")]
    [InlineData(-1_001, "A score is from -1,000 to 1,000 points.")]
    public async Task Set_BeyondTheRange_IsRefused(int points, string sentence) =>
        Assert.Equal(sentence, Sentence(await Service.SetAsync(await ViewerAsync(_ann), "tom fox", points, null, default)));

    private static HandScoreChange Change(Outcome<HandScoreChange> outcome) => outcome.Match(change => change, problem => throw new InvalidOperationException(problem.Message));

    private static string Sentence(Outcome<HandScoreChange> outcome) => outcome.Match(_ => "", problem => problem.Message);

    private HandScoreService Service => new(_database.Get<ILeadStore>(), _database.Get<IHandScoreStore>(), _database.Get<SalesOptions>());

    private async Task<Viewer> ViewerAsync(Salesperson person, int minutes = 0)
    {
        var org = await _database.Get<IPeopleStore>().OrgChartAsync(default);
        return new(org.Find(person.Id)!, org, Now.AddMinutes(minutes));
    }
}
