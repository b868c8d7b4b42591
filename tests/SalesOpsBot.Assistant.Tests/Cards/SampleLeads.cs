using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Funnels;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers about leads and territories as the tools give them, for the cards' sample data.</summary>
internal static class SampleLeads
{
    private static readonly Period Quarter = Period.Quarter(2017, 4);

    public static LeadList List => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Leads = [.. Enumerable.Range(1, 10).Select(Line)],
        Description = "open leads with at least 5 points, hottest first",
        Count = 37,
        SalesQualified = 4,
        MarketingQualified = 12,
        Page = 1,
        Pages = 4,
        Receipt = new("lead score", 1, "Σ points of the rules", 37),
    };

    public static LeadScoreReport Score => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "visible",
        ScopeLabel = "All that you may see",
        Lead = Line(1) with { Title = "CFO", Points = 25.7m },
        Score = new()
        {
            Points = 25.7m,
            ByRules = 25.7m,
            Grade = LeadGrade.A,
            Trend = LeadTrend.Rising,
            Stage = LeadStage.SalesQualified,
            Lines =
            [
                new("pricing page visits", "2 × +10, the last 3 days ago", 17.4m),
                new("Fits the buyer persona", "CFO", 5),
                new("e-mails clicked", "1 × +3, today", 3),
                new("e-mails opened", "1 × +1, 55 days ago", 0.3m),
            ],
        },
        Up = [new("source", "Referral", 1.12, 84), new("pricing page visits", "over 1", 0.64, 61)],
        Down = [new("employees", "up to 20", -0.41, 97)],
        BaseRate = 0.362,
        NextThreshold = "Sales-qualified: 20 points or more go to a rep.",
        Receipt = new("lead score", 1, "points and probability", 210),
    };

    public static LeadResponseReport Response => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        TargetMinutes = 60,
        Arrived = 148,
        Answered = 131,
        WorkingHours = new(38, 96, 142),
        ClockHours = new(74, 70, 142),
        Overdue =
        [
            new("L0211", "Ann Lee", "Isdom", "Carl Lin", SampleAnswers.Now.AddDays(-3), SampleAnswers.Now.AddDays(-3), 1_380),
            new("L0219", "Tom Fox", null, null, SampleAnswers.Now.AddDays(-1), SampleAnswers.Now.AddDays(-1), 95),
        ],
        OverdueCount = 2,
        Receipt = new("lead response time", 1, "first answer − arrival", 148),
    };

    public static FunnelReport Funnel => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        Steps = FunnelCalculator.Calculate(
            Enumerable.Repeat(LeadStage.Lead, 61).Concat(Enumerable.Repeat(LeadStage.MarketingQualified, 34)).Concat(Enumerable.Repeat(LeadStage.SalesQualified, 28))
                .Concat(Enumerable.Repeat(LeadStage.Deal, 17)).Concat(Enumerable.Repeat(LeadStage.Won, 8))),
        StillOpen = 88,
        GivenUp = 41,
        Receipt = new("lead funnel", 1, "by the furthest they came", 148),
    };

    public static TerritoryReport Territories => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "company",
        ScopeLabel = "Company",
        Configured = true,
        Rule = "Each account belongs to the territory whose rules fit it most closely: named accounts first, then the most conditions met.",
        Territories =
        [
            Territory("West", "Celia Rouche", "region California; region Oregon", 31, 412_000, 1_604_000, 1.46m),
            Territory("Central", "Melvin Marxen", "region Texas", 29, 300_100, 1_020_400, 0.96m),
            Territory("Key accounts", "Rocco Neubert", "named account Isdom; named account Konmatfix", 2, 60_000, 740_000, 0.58m),
        ],
        LoadMeasure = "open pipeline and value won in 365 days",
        Tolerance = 0.25m,
        WithinTolerance = 1,
        Proposal = new([new("Treequote", "West", "Key accounts", 310_000), new("Zencorporation", "West", "Central", 105_000)], true, true),
        Uncovered = 3,
        Receipt = new("territory balance", 1, "load ÷ mean load", 62),
    };

    public static TerritoryOwnerReport Owner => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "company",
        ScopeLabel = "Company",
        Subject = "Isdom",
        Owners = [new("Rocco Neubert", "Key accounts", "East", "Vera Quist", true)],
        Rule = "Territory Key accounts, by named account Isdom.",
        Facts = ["in United States", "sector medical", "4,540 employees"],
        Receipt = new("territory owner", 1, "named account first", 1),
    };

    private static LeadLine Line(int number) => new()
    {
        ExternalId = $"L{200 + number:0000}",
        Name = number % 2 == 1 ? "Ann Lee" : "Tom Fox",
        Company = number % 3 == 0 ? null : "Isdom",
        Source = number % 2 == 1 ? "Referral" : "Web site",
        Owner = number == 4 ? null : "Carl Lin",
        Status = number % 2 == 1 ? LeadStatus.Working : LeadStatus.New,
        Points = 27.4m - (2 * number),
        Grade = number < 4 ? LeadGrade.A : number < 9 ? LeadGrade.B : LeadGrade.C,
        Trend = (LeadTrend)(number % 4),
        Stage = number < 4 ? LeadStage.SalesQualified : LeadStage.MarketingQualified,
        Frozen = number == 7,
        Probability = 0.71 - (number / 20.0),
        ArrivedAt = SampleAnswers.Now.AddDays(-number),
        LastActivityAt = SampleAnswers.Now.AddHours(-number),
    };

    private static TerritoryLine Territory(string name, string owner, string rules, long accounts, decimal open, decimal won, decimal balance) => new()
    {
        Name = name,
        Owner = owner,
        OwnerId = new(1),
        Rules = rules,
        Accounts = accounts,
        OpenDeals = accounts * 3,
        Pipeline = Money.Of(open, Currency.Usd),
        Won = Money.Of(won, Currency.Usd),
        Balance = balance,
    };
}
