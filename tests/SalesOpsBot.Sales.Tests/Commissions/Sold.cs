using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Commissions;

/// <summary>Short words for plans, wins and statements in tests. Everything happens to Gladys in the fourth quarter of 2017 unless a test says otherwise.</summary>
internal static class Sold
{
    public static readonly SalespersonId Gladys = new(5);
    public static readonly SalespersonId Darcel = new(6);
    public static readonly Period Q4 = Period.Quarter(2017, 4);
    public static readonly Period Q1 = Period.Quarter(2018, 1);
    public static readonly CommissionRules TenPercent = new() { Rate = 0.10m };
    public static readonly CommissionCarry Nothing = CommissionCarry.None(Currency.Usd);

    public static DealWin Win(long id, decimal value, string on = "2017-10-15", string? product = null) => new()
    {
        DealId = new(id),
        ExternalId = $"D{id}",
        Name = $"Deal {id}",
        Product = product,
        OwnerId = Gladys,
        WonOn = Day(on),
        Value = Usd(value),
        OwnValue = Usd(value),
    };

    public static Settlement Settlement(CommissionRules rules, decimal? target, params IReadOnlyList<DealWin> wins) => new()
    {
        PersonId = Gladys,
        Person = "Gladys Colclough",
        Plan = Plan(rules),
        Period = Q4,
        Days = Q4.Days,
        Target = target is { } amount ? Usd(amount) : null,
        Wins = wins,
        AsOf = Q4.End.AddDays(10),
    };

    public static Settlement In(Period period, CommissionRules rules, params IReadOnlyList<DealWin> wins) =>
        Settlement(rules, null, wins) with { Period = period, Days = period.Days, AsOf = period.End.AddDays(1) };

    public static CommissionStatement Pay(CommissionRules rules, decimal? target, params IReadOnlyList<DealWin> wins) =>
        CommissionCalculator.Calculate(Settlement(rules, target, wins), Nothing);

    public static DealReversal Reversal(DealWin win, decimal amount, string on) => new()
    {
        DealId = win.DealId,
        WonOn = win.WonOn,
        WonValue = win.Value!.Value.MinorUnits,
        ReversedOn = Day(on),
        Amount = Usd(amount).MinorUnits,
    };

    public static CommissionPlan Plan(CommissionRules rules, string from = "2017-01-01", int version = 1) => new() { Name = "Rep", ValidFrom = Day(from), Version = version, Rules = rules };

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);

    public static DealSplit Split(long id, SalespersonId whose, decimal share, bool overlay = false, decimal? quota = null) =>
        new() { Id = id, DealId = new DealId(1), SalespersonId = whose, Share = share, Overlay = overlay, QuotaShare = quota };
}
