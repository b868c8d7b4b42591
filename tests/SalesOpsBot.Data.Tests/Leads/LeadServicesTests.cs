using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Funnels;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Leads;

/// <summary>The answers about leads, from a real database.</summary>
public sealed class LeadServicesTests
{
    private static readonly DateTimeOffset Now = new(2017, 12, 27, 12, 0, 0, TimeSpan.Zero); // a Wednesday
    private readonly TestCompany _company = new();
    private readonly SalesOptions _options = new();
    private readonly Salesperson _olivia;
    private readonly Salesperson _melvin;
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public LeadServicesTests()
    {
        _olivia = _company.Person("Olivia", Role.SalesOperations);
        _melvin = _company.Person("Melvin", Role.Manager);
        (_ann, _bob) = (_company.Person("Ann", Role.Sdr, _melvin), _company.Person("Bob", Role.Rep));
    }

    [Fact]
    public async Task List_IsHottestFirst_AndTellsWhyThereIsNoProbability()
    {
        _company.Lead(_ann, Now.AddDays(-1), "Cold");
        _company.Does(_company.Lead(_ann, Now.AddDays(-1), "Hot"), LeadActivityKind.PricingPageVisit, Now);
        var list = await AskAsync((services, viewer) => services.Leads.ListAsync(viewer, new(), default), _ann);
        Assert.Equal([("Hot", 10m), ("Cold", 0m)], list.Leads.Select(l => (l.Name, l.Points)));
        Assert.Equal((2, 1, 0, "open leads, hottest first"), (list.Count, list.MarketingQualified, list.SalesQualified, list.Description));
        Assert.Contains("too little history", list.ProbabilityNote);
        Assert.All(list.Leads, l => Assert.Null(l.Probability));
    }

    [Fact]
    public async Task List_WithALeastScore_LeavesOutTheRest()
    {
        _company.Lead(_ann, Now.AddDays(-1), "Cold");
        _company.Does(_company.Lead(_ann, Now.AddDays(-1), "Hot"), LeadActivityKind.PricingPageVisit, Now);
        Assert.Equal(["Hot"], (await AskAsync((services, viewer) => services.Leads.ListAsync(viewer, new() { MinScore = 10 }, default), _ann)).Leads.Select(l => l.Name));
    }

    [Fact]
    public async Task List_NobodysLeads_AreForTheCompanyAlone()
    {
        _company.Lead(null, Now, "Nobody's");
        Assert.Empty((await AskAsync((services, viewer) => services.Leads.ListAsync(viewer, new(), default), _ann)).Leads);
        Assert.Empty((await AskAsync((services, viewer) => services.Leads.ListAsync(viewer, new(), default), _melvin)).Leads);
        Assert.Single((await AskAsync((services, viewer) => services.Leads.ListAsync(viewer, new(), default), _olivia)).Leads);
    }

    [Theory]
    [InlineData("rep:Bob", null, null, ProblemKind.Denied)]
    [InlineData(null, "hot", null, ProblemKind.Invalid)]
    [InlineData(null, null, 2, ProblemKind.Invalid)]
    [InlineData(null, null, 0, ProblemKind.Invalid)]
    public async Task List_WhatMayNotBeOrMakesNoSense_IsASentence(string? scope, string? status, int? page, ProblemKind kind) =>
        Assert.Equal(kind, (await ProblemAsync((services, viewer) => services.Leads.ListAsync(viewer, new() { Scope = scope, Status = status, Page = page }, default), _ann)).Kind);

    [Fact]
    public async Task Explain_WithEnoughHistory_HasPointsAndProbabilityWithReasons()
    {
        for (var i = 0; i < 200; i++)
        {
            var lead = _company.Lead(_bob, Now.AddDays(-30), status: i % 2 == 0 ? LeadStatus.Converted : LeadStatus.Disqualified, source: i % 2 == 0 ? "Referral" : "Trade fair");
            _company.Does(lead, LeadActivityKind.PageVisit, Now.AddDays(-29));
        }

        var mine = _company.Lead(_ann, Now.AddDays(-2), "Ann Lee", source: "Referral");
        _company.Does(mine, LeadActivityKind.EmailClicked, Now.AddDays(-1));
        var report = await AskAsync((services, viewer) => services.Scores.ExplainAsync(viewer, "ann lee", default), _ann);
        Assert.Equal(2.9m, report.Score.Points);
        Assert.True(report.Lead.Probability is > 0.8 and < 1);
        Assert.Equal(("source", "Referral"), (report.Up[0].Attribute, report.Up[0].Value));
        Assert.Equal((0.5, null), (report.BaseRate!.Value, report.ProbabilityNote));
        Assert.Equal("7.1 more points to marketing-qualified.", report.NextThreshold);
        Assert.Equal(report.Score.Points, report.Score.Lines.Sum(l => l.Points));
    }

    [Fact]
    public async Task Explain_AnothersLead_IsNotThere()
    {
        _company.Lead(_bob, Now, "Tom Fox");
        Assert.Equal(ProblemKind.NotFound, (await ProblemAsync((services, viewer) => services.Scores.ExplainAsync(viewer, "tom fox", default), _ann)).Kind);
    }

    [Fact]
    public async Task Explain_SeveralLeads_AreAChoice()
    {
        _company.Lead(_ann, Now, "Tom Fox");
        _company.Lead(_ann, Now, "Tom Hill");
        var problem = await ProblemAsync((services, viewer) => services.Scores.ExplainAsync(viewer, "tom", default), _ann);
        Assert.Equal((ProblemKind.Ambiguous, 2), (problem.Kind, problem.Choices.Count));
    }

    [Fact]
    public async Task Explain_ALeadThatNobodyOwns_SaysToWhomItWouldGo()
    {
        _company.Lead(null, Now, "Tom Fox", "Isdom");
        _company.Territory("Key accounts", _bob, rules: [(TerritoryRuleKind.NamedAccount, "Isdom")]);
        var report = await AskAsync((services, viewer) => services.Scores.ExplainAsync(viewer, "tom fox", default), _olivia);
        Assert.Equal(new LeadRoute("Bob", "Territory Key accounts, by named account Isdom."), report.Route);
    }

    [Fact]
    public async Task Explain_NoName_AsksWhich() => Assert.Equal("lead", (await ProblemAsync((services, viewer) => services.Scores.ExplainAsync(viewer, " ", default), _ann)).Argument);

    [Fact]
    public async Task Response_CountsUnansweredLeads_AndThoseThatAreLate()
    {
        Answered(20);
        Answered(40);
        Answered(200);
        _company.Lead(_ann, Now.AddHours(-2), "Late");
        _company.Lead(_ann, Now.AddMinutes(-10), "In time");
        var known = _company.Lead(_ann, Now.AddDays(-1), "Known");
        _company.Does(known, LeadActivityKind.Call, Now.AddDays(-2), _ann);
        var report = await AskAsync((services, viewer) => services.Responses.ResponseAsync(viewer, "2017-12", null, default), _ann);
        Assert.Equal((5, 3, 2), (report.Arrived, report.Answered, report.Unanswered));
        Assert.Equal((2, 4, 0.5m), (report.WorkingHours.Within, report.WorkingHours.Decided, report.WorkingHours.Share!.Value));
        Assert.Equal(120, report.ClockHours.MedianMinutes); // half are answered after 40 minutes, the next after 200
        Assert.Equal(["Late"], report.Overdue.Select(o => o.Name));
        Assert.Equal(60, report.Overdue[0].LateMinutes);
        Assert.Equal("leads that our people were in touch with before they arrived", Assert.Single(report.Receipt.LeftOut).Reason);

        void Answered(int minutes)
        {
            var arrived = Now.AddDays(-1).AddHours(-2); // Tuesday, ten o'clock
            _company.Does(_company.Lead(_ann, arrived), LeadActivityKind.Call, arrived.AddMinutes(minutes), _ann);
        }
    }

    [Fact]
    public async Task Response_WithoutLeads_HasNoFigures()
    {
        var report = await AskAsync((services, viewer) => services.Responses.ResponseAsync(viewer, "2017-12", null, default), _ann);
        Assert.Equal((0, null, null), (report.Arrived, report.WorkingHours.MedianMinutes, report.WorkingHours.Share));
    }

    [Fact]
    public async Task Funnel_CountsTheLeadsOfThePeriod_ByHowFarTheyCame()
    {
        _company.Lead(_ann, Now.AddDays(-10));
        _company.Does(_company.Lead(_ann, Now.AddDays(-10)), LeadActivityKind.PricingPageVisit, Now.AddDays(-9));
        _company.Lead(_ann, Now.AddDays(-10), status: LeadStatus.Qualified);
        _company.Lead(_ann, Now.AddDays(-10), status: LeadStatus.Disqualified);
        _company.Lead(_ann, Now.AddDays(-10), status: LeadStatus.Converted, deal: _company.Deal(_bob, DealStatus.Open));
        _company.Lead(_ann, Now.AddDays(-10), status: LeadStatus.Converted, deal: _company.Deal(_bob, DealStatus.Won));
        _company.Lead(_ann, Now.AddDays(-400));
        _company.Lead(_bob, Now.AddDays(-10), status: LeadStatus.Converted);
        var report = await AskAsync((services, viewer) => services.Funnel.FunnelAsync(viewer, "2017-Q4", null, default), _ann);
        Assert.Equal([6, 4, 3, 2, 1], report.Steps.Select(s => s.Count));
        Assert.Equal([null, 0.666667m, 0.75m, 0.666667m, 0.5m], report.Steps.Select(s => s.Conversion));
        Assert.Equal((4, 1), (report.StillOpen, report.GivenUp));
    }

    private async Task<T> AskAsync<T>(Func<Services, Viewer, Task<Outcome<T>>> ask, Salesperson who) =>
        (await RunAsync(ask, who)).Match(found => found, problem => throw new InvalidOperationException(problem.Message));

    private async Task<Problem> ProblemAsync<T>(Func<Services, Viewer, Task<Outcome<T>>> ask, Salesperson who) =>
        (await RunAsync(ask, who)).Match(_ => throw new InvalidOperationException("It was found."), problem => problem);

    private async Task<Outcome<T>> RunAsync<T>(Func<Services, Viewer, Task<Outcome<T>>> ask, Salesperson who)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var org = await database.Get<IPeopleStore>().OrgChartAsync(default);
        var store = database.Get<ILeadStore>();
        var predictor = new LeadPredictor(store, _options);
        return await ask(new(new(store, predictor, _options), new(store, predictor, new(store, database.Get<ITerritoryStore>(), _options), _options), new(store, _options), new(store, _options)), new Viewer(org.Find(who.Id)!, org, Now));
    }

    private sealed record Services(LeadService Leads, LeadScoreService Scores, LeadResponseService Responses, FunnelService Funnel);
}
