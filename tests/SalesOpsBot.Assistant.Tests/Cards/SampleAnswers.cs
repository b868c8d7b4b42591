using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers as the tools give them, for the cards' sample data.</summary>
internal static class SampleAnswers
{
    public static readonly DateTimeOffset Now = new(2017, 11, 15, 9, 0, 0, TimeSpan.Zero);

    private static readonly Period Quarter = Period.Quarter(2017, 4);

    public static ForecastReport Forecast => new()
    {
        AsOf = Now,
        Scope = "team:Melvin Marxen",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        Method = "stage-weighted",
        Chosen = new("stage-weighted", Dollars(614_314), null, null, null),
        Calibrated = new("calibrated", Dollars(588_120), Dollars(531_400), Dollars(646_900), null),
        Adjustment = new(Dollars(600_000), "Grace Okafor", Now, "Two large ones will slip."),
        Overdue = 12,
        Forecast = new()
        {
            Won = Dollars(412_380),
            WonCount = 182,
            Weighted = Dollars(201_934),
            Commit = new(31, Dollars(98_210)),
            BestCase = new(64, Dollars(151_600)),
            Pipeline = new(48, Dollars(60_450)),
            Omitted = new(2, Dollars(4_821)),
            Quota = Dollars(650_000),
        },
        Stages = Stages,
        Receipt = new("stage-weighted forecast", 1, "won in the period + Σ (value × probability of the stage) over open deals with a close date in the period; omitted deals count nowhere", 325)
        {
            Steps =
            [
                new("Won", "182 deals", "412,380 USD"),
                new("Prospecting", "60,450 USD in 48 deals × 10 %", "6,045 USD"),
                new("Engaging", "249,810 USD in 95 deals × 78 %", "195,889 USD"),
                new("Forecast", "412,380 USD + 201,934 USD", "614,314 USD"),
                new("Coverage", "open 310,260 USD ÷ remaining quota 237,620 USD", "1.31×"),
            ],
            LeftOut = [new(2, "open deals that their reps left out of the forecast"), new(337, "open deals without a close date")],
        },
    };

    public static PipelineReport Pipeline => new()
    {
        AsOf = Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = null,
        Stages = Stages,
        Count = 143,
        Value = Dollars(310_260),
        Weighted = Dollars(201_934),
        Overdue = 12,
        AtListPrice = 48,
        Receipt = Forecast.Receipt,
    };

    public static DealDetail Deal => new()
    {
        AsOf = Now,
        Scope = "visible",
        ScopeLabel = "All that you may see",
        Deal = Line(1),
        Probability = 0.7,
        AgeDays = 141,
        FollowUps = 3,
        FollowUpsNeeded = 5,
        ProbabilityReason = "Darcel Schlecht put it at 70 %; its stage, Engaging, stands for 60 %.",
        History = [new(new(2017, 6, 27), "Prospecting", true), new(new(2017, 8, 14), "Engaging", true)],
        Warnings = [new("overdue", "It should have closed 8 days ago."), new("no_next_step", "It has no next step.")],
        Receipt = new("deal", 1, "the fields as they are kept", 1),
    };

    public static KpiReport Kpis => new()
    {
        AsOf = Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        ComparedWith = Period.Between(new(2017, 7, 1), new(2017, 8, 15)),
        YearBefore = Period.Between(new(2016, 10, 1), new(2016, 11, 15)),
        YearBeforeKnown = true,
        Currency = "USD",
        Notes = [new("follow_ups", "104 of 143 open deals have had fewer than 5 follow-ups; 80% of deals need at least that many.", false), new("other_work", "Zane Levy spends 21.25% of 40 meeting hours on other jobs' work, most of it inbound: a reason to split the job.", true)],
        Time = [new("Zane Levy", [Job.Closing], 40, new Dictionary<Job, decimal> { [Job.Closing] = 31.5m, [Job.Inbound] = 8.5m }, 0.2125m, true)],
        Kpis =
        [
            Kpi("won_value", "Won", KpiUnit.Money, 412_380m, 388_120m) with { LastYear = 301_202m },
            Kpi("won_count", "Deals won", KpiUnit.Count, 182, 171),
            Kpi("win_rate", "Win rate", KpiUnit.Ratio, 0.622047m, 0.641509m),
            Kpi("lost_count", "Deals lost", KpiUnit.Count, 111, 96),
            new("win_rate_value", "Win rate by value", KpiUnit.Ratio, null, 293, "") { Note = "needs the value of lost deals, which are kept at zero here" },
            Kpi("average_deal", "Average deal", KpiUnit.Money, 2_265.82m, 2_269.71m),
            Kpi("median_deal", "Median deal", KpiUnit.Money, 1_117.50m, 1_117.50m),
            Kpi("quota_attainment", "Quota attainment", KpiUnit.Ratio, 0.634431m, 0.5821m) with { LastYear = 0.6012m },
            Kpi("sales_cycle", "Sales cycle", KpiUnit.Days, 51.78m, 54.02m) with { Group = KpiGroup.Efficiency },
            Kpi("lead_response", "Lead response, median", KpiUnit.Minutes, 47.5m, 61m) with { Group = KpiGroup.Leads },
            Kpi("new_customers", "New customers", KpiUnit.Count, 0, 3) with { Group = KpiGroup.Customers },
            Kpi("pipeline_value", "Pipeline", KpiUnit.Money, 310_260m, null) with { Group = KpiGroup.Pipeline },
            Kpi("pipeline_coverage", "Coverage", KpiUnit.Times, 1.31m, null) with { Group = KpiGroup.Pipeline },
            Kpi("sales_velocity", "Sales velocity", KpiUnit.MoneyPerDay, 3_892.44m, null) with { Group = KpiGroup.Pipeline },
        ],
        Receipt = new("key figures", 1, "each figure by its own definition", 293),
    };

    public static Profile Profile => new()
    {
        AsOf = Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Name = "Melvin Marxen",
        Role = Role.Manager,
        Email = "melvin.marxen@example.com",
        Manager = "Grace Okafor",
        Team = ["Anna Snelling", "Cecily Lampkin", "Darcel Schlecht", "Gladys Colclough", "Jonathan Berthelot", "Marty Freudenburg", "Moses Frase"],
        PeopleBelow = 7,
        Office = "Central",
        TimeZone = "America/Chicago",
        Language = "en-US",
        Quarter = Quarter,
        Quota = Dollars(650_000),
        MaySee = "Your own figures and everything of the people below you, at any depth.",
        MayChange = "Your own records and those of the people below you.",
        Receipt = new("profile", 1, "the fields as they are kept; rights follow the role and the people below", 1),
    };

    public static DealList Deals(int count) => new()
    {
        AsOf = Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Deals = [.. Enumerable.Range(1, count).Select(Line)],
        Description = "open deals closing in Q4 2017, largest first",
        Count = 143,
        Value = Dollars(310_260),
        Page = 2,
        Pages = 15,
        Receipt = new("list of deals", 1, "open deals", 143),
    };

    public static DealLine Line(int number) => new()
    {
        Id = new(number),
        ExternalId = $"1C1I7A{number:00}",
        Name = number % 2 == 1 ? "Isdom · GTX Plus Basic" : "Konmatfix International · MG Advanced",
        Account = "Isdom",
        Product = "GTX Plus Basic",
        Owner = number % 3 == 0 ? "Gladys Colclough" : "Darcel Schlecht",
        Stage = number % 4 == 0 ? "Prospecting" : "Engaging",
        StageProbability = 0.6,
        Status = DealStatus.Open,
        Value = Dollars(26_768 - (number * 1_037)),
        CompanyValue = Dollars(26_768 - (number * 1_037)),
        ValueIsListPrice = number == 4,
        CreatedOn = new(2017, 6, 27),
        CloseDate = number == 5 ? null : new DateOnly(2017, 11, 3).AddDays(number * 4),
        Category = ForecastCategory.BestCase,
        Probability = 0.7,
        LastActivityOn = new(2017, 11, 2),
    };

    private static IReadOnlyList<StageTotal> Stages =>
    [
        new() { Stage = "Prospecting", Probability = 0.1, Count = 48, Value = Dollars(60_450), Weighted = Dollars(6_045), AverageAgeDays = 71.4m },
        new() { Stage = "Engaging", Probability = 0.6, Count = 64, Value = Dollars(151_600), Weighted = Dollars(90_960), AverageAgeDays = 112.9m },
        new() { Stage = "Negotiation/Review", Probability = 0.9, Count = 31, Value = Dollars(98_210), Weighted = Dollars(88_389), AverageAgeDays = 140 },
    ];

    private static Kpi Kpi(string name, string title, KpiUnit unit, decimal value, decimal? previous) => new(name, title, unit, value, 182, "") { Previous = previous };

    private static Money Dollars(decimal amount) => Money.Of(amount, Currency.Usd);
}
