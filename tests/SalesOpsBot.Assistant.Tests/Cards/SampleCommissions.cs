using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers about commission as the tools give them, for the cards' sample data; the statements are really calculated.</summary>
internal static class SampleCommissions
{
    private static readonly SalespersonId Gladys = new(5);
    private static readonly Period Quarter = Period.Quarter(2017, 4);

    private static readonly CommissionRules Rules = new()
    {
        BasePay = 3_000,
        Rate = 0.08m,
        Tiers = [new(1) { Rate = 0.12m }],
        Cap = new() { Deal = 1_000 },
        Spiffs = [new("GTX launch", new(2017, 11, 1), new(2017, 11, 30)) { Product = "GTX Pro", Amount = 50 }],
    };

    public static CommissionReport Report => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "rep:Gladys Colclough",
        ScopeLabel = "Gladys Colclough",
        Period = Quarter,
        People = [CommissionPerson.Of([Now.Statement])],
        Statements = [Now.Statement],
        BasePay = Now.Statement.BasePay,
        Earned = Now.Statement.Earned,
        Total = Now.Statement.Total,
        Notes = Now.Statement.Notes,
        Receipt = SampleAnswers.Forecast.Receipt,
    };

    public static CommissionReport Team => Report with
    {
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Statements = [],
        People = [.. Enumerable.Range(1, 30).Select(n => CommissionPerson.Of([Now.Statement]) with { Person = $"Rep {n}", Target = n == 2 ? null : Dollars(n * 1_000) })],
        Notes = [],
    };

    public static CommissionExplanation Explanation => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "rep:Gladys Colclough",
        ScopeLabel = "Gladys Colclough",
        Person = "Gladys Colclough",
        Statement = Now.Statement,
        Lines = Now.Statement.Lines,
        Amount = Now.Statement.Total,
        Difference = CommissionDifferenceFinder.Find(Now.Statement.Total + Dollars(70.40m), Now, null, []),
        Receipt = SampleAnswers.Forecast.Receipt,
    };

    public static CommissionSimulation Simulation => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "rep:Gladys Colclough",
        ScopeLabel = "Gladys Colclough",
        Person = "Gladys Colclough",
        Period = Quarter,
        Deals = [SampleAnswers.Line(1)],
        Amount = Dollars(20_000),
        Added = Dollars(45_731),
        Now = Now.Statement,
        Then = Then.Statement,
        NewLines = [.. Then.Statement.Lines.Except(Now.Statement.Lines)],
        Forecast = new SimulatedForecast("Gladys Colclough", Dollars(45_731), Dollars(30_292.40m)) { Won = Dollars(24_130), Expected = Dollars(61_877), Quota = Dollars(30_000) },
        Team = new SimulatedForecast("Melvin Marxen's team", Dollars(45_731), Dollars(30_292.40m)),
        Receipt = SampleAnswers.Forecast.Receipt,
    };

    private static SettlementRun Now => SettlementRun.Of(
        new()
        {
            PersonId = Gladys,
            Person = "Gladys Colclough",
            Plan = new() { Name = "Account executive", ValidFrom = new(2016, 10, 1), Rules = Rules },
            Period = Quarter,
            Days = Quarter.Days,
            Target = Dollars(30_000),
            Wins = [Win(1, "Isdom · GTX Pro", "GTX Pro", 4_821.37m, 3), Win(2, "Konmatfix · MG Advanced", "MG Advanced", 13_380, 9), Win(3, "Cancity · MG Special", "MG Special", 55, 14)],
            AsOf = new(2017, 11, 15),
        },
        CommissionCarry.None(Currency.Usd));

    private static SettlementRun Then => CommissionSimulator.Simulate(Now, [Win(11, "Isdom · GTX Plus Basic", "GTX Plus Basic", 25_731, 20), Win(12, "Extra amount", null, 20_000, 15)]);

    private static DealWin Win(long id, string name, string? product, decimal value, int day) => new()
    {
        DealId = new(id),
        ExternalId = id == 12 ? "" : $"1C1I7A{id:00}",
        Name = name,
        Product = product,
        OwnerId = Gladys,
        WonOn = new(2017, 11, day),
        Value = Dollars(value),
        OwnValue = Dollars(value),
    };

    private static Money Dollars(decimal amount) => Money.Of(amount, Currency.Usd);
}
