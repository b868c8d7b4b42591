using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Forecasting;

public class ForecastRecordsTests
{
    private static readonly DateRange Quarter = Period.Quarter(2017, 4).Days;

    [Fact]
    public async Task Submissions_OfATeam_AreThoseOfItsPeopleAndItsLeader()
    {
        var company = new TestCompany();
        var mel = company.Person("Mel", Role.Manager);
        var (ann, bob) = (company.Person("Ann", manager: mel), company.Person("Bob"));
        await using var database = await TemporaryDatabase.WithAsync(company);
        var store = database.Get<IForecastSubmissionStore>();
        foreach (var person in new[] { mel, ann, bob }) await store.AddAsync(Submission(person), default);
        var team = AccessPolicy.Resolve(new(mel, new([mel, ann, bob]), default), "team").Match(s => s, p => throw new InvalidOperationException(p.Message));
        Assert.Equal([mel.Id, ann.Id], (await store.SubmissionsAsync(team, Quarter, default)).Select(s => s.SalespersonId));
        Assert.Empty(await store.SubmissionsAsync(team, Period.Quarter(2018, 1).Days, default));
    }

    [Fact]
    public async Task Adjustments_AreKeptByWhoseForecastItIs_HoweverItIsCalled()
    {
        var company = new TestCompany();
        var (mel, ops) = (company.Person("Mel", Role.Manager), company.Person("Olivia", Role.SalesOperations));
        var ann = company.Person("Ann", manager: mel);
        await using var database = await TemporaryDatabase.WithAsync(company);
        var (mine, named) = (Scope(mel, "team"), Scope(ops, "team:Mel"));
        var store = database.Get<IForecastAdjustmentStore>();
        await store.AddAsync(new() { ScopeKey = mine.Key, Start = Quarter.Start, End = Quarter.End, Amount = 500_00, Note = "Sure", AuthorId = mel.Id }, default);
        await store.AddAsync(new() { ScopeKey = mine.Key, Start = Quarter.Start, End = Quarter.End, AuthorId = mel.Id, MadeAt = new(2017, 11, 2, 0, 0, 0, TimeSpan.Zero) }, default);
        Assert.Equal([500_00, null], (await store.AdjustmentsAsync(named, Quarter, default)).Select(a => a.Amount));
        Assert.Empty(await store.AdjustmentsAsync(Scope(ann, "me"), Quarter, default));

        SalesScope Scope(Salesperson who, string scope) => AccessPolicy.Resolve(new(who, new([mel, ops, ann]), default), scope).Match(s => s, p => throw new InvalidOperationException(p.Message));
    }

    private static ForecastSubmission Submission(Salesperson person) => new() { SalespersonId = person.Id, Start = Quarter.Start, End = Quarter.End, Commit = 100_00, Note = "Sure", SubmittedAt = new(2017, 10, 2, 9, 0, 0, TimeSpan.Zero) };
}
