using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class CommissionStoreTests
{
    private static readonly DateRange Q4 = new(new(2017, 10, 1), new(2017, 12, 31));
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public CommissionStoreTests() => (_ann, _bob) = (_company.Person("Ann"), _company.Person("Bob"));

    [Fact]
    public async Task Wins_AreThoseOfTheDaysThatAreKnown()
    {
        var product = _company.Product("GTX Pro");
        _company.Deal(_ann, DealStatus.Won, closes: "2017-10-01", product: product, name: "first");
        _company.Deal(_ann, DealStatus.Won, closes: "2017-11-15", name: "last");
        _company.Deal(_ann, DealStatus.Won, closes: "2017-11-16", name: "not known yet");
        _company.Deal(_ann, DealStatus.Won, closes: "2017-09-30", name: "before");
        _company.Deal(_ann, DealStatus.Lost, closes: "2017-11-01");
        _company.Deal(_ann, closes: "2017-11-01");
        var wins = await WinsAsync(_ann, new(2017, 11, 15));
        Assert.Equal(["first", "last"], wins.Select(w => w.Name));
        Assert.Equal(("GTX Pro", 100m), (wins[0].Product, wins[0].Value!.Value.Amount));
    }

    [Fact]
    public async Task Wins_OfTwoCurrencies_AreInTheCompanys()
    {
        _company.Deal(_ann, DealStatus.Won, value: 100_00, currency: "EUR", companyValue: 110_00);
        _company.Deal(_ann, DealStatus.Won, value: 100_00, currency: "CHF");
        var wins = await WinsAsync(_ann);
        Assert.Equal([110m, null], wins.Select(w => w.Value?.Amount));
        Assert.Equal(["EUR", "CHF"], wins.Select(w => w.OwnValue!.Value.Currency.Code));
    }

    [Fact]
    public async Task Wins_HoldSharedDealsOfOthers_AndNothingElseOfTheirs()
    {
        var shared = _company.Deal(_bob, DealStatus.Won, name: "shared");
        _company.Deal(_bob, DealStatus.Won, name: "Bob's alone");
        _company.Keep(new DealSplit { DealId = shared.Id, SalespersonId = _ann.Id, Share = 0.4m }, new DealSplit { DealId = shared.Id, SalespersonId = _bob.Id, Share = 0.6m });
        var win = Assert.Single(await WinsAsync(_ann));
        Assert.Equal(("shared", 2), (win.Name, win.Splits.Count));
        Assert.Equal(40m, Assert.Single(CreditCalculator.For(_ann.Id, [win])).Amount.Amount);
    }

    [Fact]
    public async Task Wins_ThatWereTakenBack_AreThereAsTheyWere()
    {
        var reopened = _company.Deal(_ann, value: 500_00, closes: "2018-03-01");
        _company.Keep(Reversal(reopened, new(2017, 11, 1), new(2018, 1, 10)));
        var win = Assert.Single(await WinsAsync(_ann, new(2018, 1, 31)));
        Assert.Equal((new DateOnly(2017, 11, 1), 300m, 1), (win.WonOn, win.Value!.Value.Amount, win.Reversals.Count));
    }

    [Fact]
    public async Task Wins_WonAgain_AreTwo_EachWithItsOwnReversals()
    {
        var again = _company.Deal(_ann, DealStatus.Won, closes: "2017-12-20");
        _company.Keep(Reversal(again, new(2017, 10, 5), new(2017, 11, 10)));
        Assert.Equal([("2017-10-05", 1), ("2017-12-20", 0)], (await WinsAsync(_ann)).Select(w => ($"{w.WonOn:yyyy-MM-dd}", w.Reversals.Count)));
    }

    [Fact]
    public async Task Payments_AreThoseThatAreKnown()
    {
        var deal = _company.Deal(_ann, DealStatus.Won);
        _company.Keep(new DealPayment { DealId = deal.Id, PaidOn = new(2017, 11, 1), Amount = 40_00 }, new DealPayment { DealId = deal.Id, PaidOn = new(2018, 2, 1), Amount = 60_00 });
        Assert.Equal([40_00L], Assert.Single(await WinsAsync(_ann)).Payments.Select(p => p.Amount));
    }

    [Fact]
    public async Task Plans_ComeBackWithEveryRule_AndEveryVersion()
    {
        var rules = new CommissionRules { Rate = 0.08m, Tiers = [new(1) { Rate = 0.12m }], Draw = new(500, true), SettledBy = SettlementPeriod.Month };
        _company.Keep(Plan(rules, 1), Plan(rules with { Rate = 0.09m }, 2));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var plans = await database.Get<ICommissionStore>().PlansAsync(default);
        Assert.Equal([CommissionRulesJson.Write(rules), CommissionRulesJson.Write(rules with { Rate = 0.09m })], plans.Select(p => CommissionRulesJson.Write(p.Rules)));
    }

    [Fact]
    public async Task Assignments_AreOnesOwn()
    {
        _company.Keep(Plan(new(), 1), Assignment(_ann), Assignment(_bob));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal(_ann.Id, Assert.Single(await database.Get<ICommissionStore>().AssignmentsAsync(Scopes.Of(_ann), default)).SalespersonId);
        Assert.Equal(2, (await database.Get<ICommissionStore>().AssignmentsAsync(Scopes.Company, default)).Count);
    }

    [Fact]
    public async Task Splits_OfOpenDeals_AreThoseThatTheScopeHasAPartIn()
    {
        var (mine, theirs) = (_company.Deal(_bob), _company.Deal(_bob));
        _company.Keep(new DealSplit { DealId = mine.Id, SalespersonId = _ann.Id, Share = 1 }, new DealSplit { DealId = theirs.Id, SalespersonId = _bob.Id, Share = 1 });
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal([mine.Id], (await database.Get<ICommissionStore>().SplitsAsync(Scopes.Of(_ann), [mine.Id, theirs.Id], default)).Select(s => s.DealId));
    }

    private async Task<IReadOnlyList<DealWin>> WinsAsync(Salesperson person, DateOnly? asOf = null)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<ICommissionStore>().WinsAsync(Scopes.Of(person), Q4, asOf ?? Q4.End, default);
    }

    private static DealReversal Reversal(Deal deal, DateOnly won, DateOnly reversed) => new() { DealId = deal.Id, WonOn = won, WonValue = 300_00, ReversedOn = reversed, Amount = 300_00 };

    private static CommissionPlan Plan(CommissionRules rules, int version) => new() { Name = "Rep", ValidFrom = new(2017, 1, 1), Version = version, Rules = rules };

    private static CommissionPlanAssignment Assignment(Salesperson person) => new() { SalespersonId = person.Id, PlanName = "Rep", ValidFrom = new(2017, 1, 1) };
}
