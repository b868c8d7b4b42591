using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Tests.Leads;

public class LeadScorerTests
{
    private static readonly LeadOptions Options = new();

    [Theory]
    [InlineData(LeadActivityKind.PricingPageVisit, 10)]
    [InlineData(LeadActivityKind.EmailOpened, 1)]
    [InlineData(LeadActivityKind.EmailClicked, 3)]
    [InlineData(LeadActivityKind.EmailSent, 0)]
    public void Score_TheGuidesBehaviours_GiveTheGuidesPoints(LeadActivityKind kind, decimal points) =>
        Assert.Equal(points, Score(ALead.Arrived().With(kind)).Points);

    [Fact]
    public void Score_WrongCompanyData_TakesFiveAway() => Assert.Equal(-5, Score(ALead.Arrived(company: null)).Points);

    [Fact]
    public void Score_WrongCompanyDataTwice_TakesFiveAwayOnce() => Assert.Equal(-5, Score(ALead.Arrived(company: "", email: "x@gmail.com")).Points);

    [Theory]
    [InlineData("CFO", 5)]
    [InlineData("VP, Sales", 5)]
    [InlineData("Vice  President of things", 5)]
    [InlineData("MVP tester", 0)]
    [InlineData("Intern", 0)]
    [InlineData(null, 0)]
    public void Score_WhoFitsThePersona_GetsFive(string? title, decimal points) => Assert.Equal(points, Score(ALead.Arrived(title: title)).Points);

    [Fact]
    public void Score_AllOfTheGuidesRules_AddUpToFourteen()
    {
        var score = Score(ALead.Arrived(title: "CFO", email: "ann@hotmail.com").With(LeadActivityKind.PricingPageVisit).With(LeadActivityKind.EmailOpened).With(LeadActivityKind.EmailClicked));
        Assert.Equal(14, score.Points);
        Assert.Equal(["pricing page visits", "Fits the buyer persona", "e-mails clicked", "e-mails opened", "Wrong company data"], score.Lines.Select(l => l.Reason));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(30, 5)]
    [InlineData(60, 2.5)]
    [InlineData(36500, 0)]
    public void Score_ABehaviour_LosesHalfWithEachHalfLife(double daysAgo, decimal points) =>
        Assert.Equal(points, Score(ALead.Arrived(daysAgo).With(LeadActivityKind.PricingPageVisit, daysAgo)).Points);

    [Fact]
    public void Score_AThousandOpenedMails_CountFiveTimes()
    {
        var record = ALead.Arrived(1);
        for (var i = 0; i < 1_000; i++) record = record with { Activities = [.. record.Activities, new() { Kind = LeadActivityKind.EmailOpened, At = ALead.Now }] };
        Assert.Equal(5, Score(record).Points);
    }

    [Fact]
    public void Score_ActivitiesOfTheFuture_DoNotCount() => Assert.Equal(0, Score(ALead.Arrived().With(LeadActivityKind.PricingPageVisit, -1)).Points);

    [Fact]
    public void Score_HugeText_IsReadAsItIs() =>
        Assert.Equal(5, Score(ALead.Arrived(title: string.Concat(Enumerable.Repeat("\u202E<b>%_'\0 ", 50_000)) + " CEO", company: new string('x', 1_000_000))).Points);

    [Fact]
    public void Score_LinesAlwaysAddUpToThePoints()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var record = ALead.Arrived(random.Next(0, 400), random.Next(2) == 0 ? null : "Isdom", random.Next(2) == 0 ? "CEO" : null);
            for (var n = random.Next(0, 30); n > 0; n--) record = record.With((LeadActivityKind)random.Next(0, 9), random.NextDouble() * 400);
            var score = Score(record);
            Assert.Equal(score.Points, score.Lines.Sum(l => l.Points));
            Assert.Equal(score.Lines.OrderByDescending(l => l.Points).Select(l => l.Points), score.Lines.Select(l => l.Points));
        }
    }

    [Theory]
    [InlineData(20, LeadGrade.A, LeadStage.SalesQualified)]
    [InlineData(19.9, LeadGrade.B, LeadStage.MarketingQualified)]
    [InlineData(10, LeadGrade.B, LeadStage.MarketingQualified)]
    [InlineData(9.9, LeadGrade.C, LeadStage.Lead)]
    [InlineData(3, LeadGrade.C, LeadStage.Lead)]
    [InlineData(2.9, LeadGrade.D, LeadStage.Lead)]
    [InlineData(-5, LeadGrade.D, LeadStage.Lead)]
    public void Score_AtAThreshold_IsAcrossIt(decimal points, LeadGrade grade, LeadStage stage)
    {
        var score = Score(ALead.Arrived().SetByHand(points));
        Assert.Equal((grade, stage), (score.Grade, score.Stage));
    }

    [Fact]
    public void Score_SetByHand_FreezesUntilGivenBack()
    {
        var record = ALead.Arrived(40).With(LeadActivityKind.PricingPageVisit).SetByHand(3, daysAgo: 10);
        var frozen = Score(record);
        Assert.Equal((3m, 10m, true, LeadTrend.Steady), (frozen.Points, frozen.ByRules, frozen.Frozen, frozen.Trend));

        record.HandScore!.Release(new(3), ALead.Now.AddDays(-1));
        var free = Score(record);
        Assert.Equal((10m, false), (free.Points, free.Frozen));
        Assert.Equal(3, LeadScorer.Score(record, ALead.Now.AddDays(-2), Options).Points);
    }

    [Fact]
    public void Release_Twice_ChangesNothing()
    {
        var hand = new HandScore { SetAt = ALead.Now.AddDays(-3) };
        hand.Release(new(1), ALead.Now.AddDays(-2));
        hand.Release(new(2), ALead.Now);
        Assert.Equal((new(1), ALead.Now.AddDays(-2)), (hand.ReleasedById!.Value, hand.ReleasedAt!.Value));
    }

    [Theory]
    [InlineData(3, 1, LeadTrend.New)]
    [InlineData(30, 1, LeadTrend.Rising)]
    [InlineData(30, 10, LeadTrend.Falling)]
    [InlineData(300, 200, LeadTrend.Steady)]
    public void Score_TheTrend_ComparesWithAWeekAgo(double arrived, double visited, LeadTrend trend) =>
        Assert.Equal(trend, Score(ALead.Arrived(arrived).With(LeadActivityKind.PricingPageVisit, visited)).Trend);

    [Fact]
    public void FurthestStage_RemembersTheMostPointsThereEverWere() =>
        Assert.Equal(LeadStage.SalesQualified, Furthest(ALead.Arrived(400).With(LeadActivityKind.PricingPageVisit, 390).With(LeadActivityKind.PricingPageVisit, 390)));

    [Fact]
    public void FurthestStage_WhatPeopleDecided_CountsWithoutPoints()
    {
        Assert.Equal(LeadStage.SalesQualified, Furthest(ALead.Arrived(status: LeadStatus.Qualified)));
        Assert.Equal(LeadStage.Deal, Furthest(ALead.Arrived(status: LeadStatus.Converted)));
        Assert.Equal(LeadStage.Deal, Furthest(ALead.Arrived().Became(DealStatus.Lost)));
        Assert.Equal(LeadStage.Won, Furthest(ALead.Arrived().Became(DealStatus.Won)));
        Assert.Equal(LeadStage.Lead, Furthest(ALead.Arrived(status: LeadStatus.Disqualified)));
    }

    private static LeadScore Score(LeadRecord record) => LeadScorer.Score(record, ALead.Now, Options);

    private static LeadStage Furthest(LeadRecord record) => LeadScorer.FurthestStage(record, ALead.Now, Options);
}
