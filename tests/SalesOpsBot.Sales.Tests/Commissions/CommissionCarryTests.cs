using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionCarryTests
{
    private static readonly CommissionRules Drawn = TenPercent with { Draw = new(2_000, Recoverable: true) };
    private static readonly CommissionRules Invoiced = TenPercent with { PayOut = PayOut.AsInvoicesArePaid };
    private static readonly CommissionRules Clawed = TenPercent with { Clawback = new(90) };

    [Fact]
    public void RecoverableDraw_IsAdvanced_ThenKeptBackFromWhatIsEarnedAboveIt()
    {
        var first = CommissionCalculator.Calculate(In(Q4, Drawn, Win(1, 12_000)), Nothing);
        Assert.Equal((2_000m, 800m), (first.Total.Amount, first.Owed.Amount));
        var second = CommissionCalculator.Calculate(In(Q1, Drawn, Win(2, 25_000, "2018-02-01")), first.Carry);
        Assert.Equal((2_000m, 300m), (second.Total.Amount, second.Owed.Amount));
        var third = CommissionCalculator.Calculate(In(Q1.Next(), Drawn, Win(3, 40_000, "2018-05-01")), second.Carry);
        Assert.Equal((3_700m, 0m), (third.Total.Amount, third.Owed.Amount));
    }

    [Fact]
    public void NonRecoverableDraw_IsForgiven()
    {
        var statement = CommissionCalculator.Calculate(In(Q4, TenPercent with { Draw = new(2_000, Recoverable: false) }, Win(1, 12_000)), Nothing);
        Assert.Equal((2_000m, 0m), (statement.Total.Amount, statement.Owed.Amount));
    }

    [Fact]
    public void NonRecoverableDraw_DoesNotForgiveWhatIsBelowZero()
    {
        var statement = CommissionCalculator.Calculate(In(Q4, TenPercent with { Draw = new(2_000, Recoverable: false) }, Win(1, -3_000)), Nothing);
        Assert.Equal((2_000m, 300m), (statement.Total.Amount, statement.Owed.Amount));
    }

    [Fact]
    public void Leaver_IsAdvancedNothing_AndPaysBackFromAllThatIsEarned()
    {
        var first = CommissionCalculator.Calculate(In(Q4, Drawn), Nothing);
        var last = CommissionCalculator.Calculate(In(Q1, Drawn, Win(2, 5_000, "2018-01-10")) with { Leaves = true }, first.Carry);
        Assert.Equal((0m, 1_500m), (last.Total.Amount, last.Owed.Amount));
    }

    [Fact]
    public void Invoice_TwoOfFiveThousandPaid_MakesFortyPercentPayable()
    {
        var win = Win(1, 5_000) with { Payments = [Payment(2_000, "2017-12-01"), Payment(3_000, "2018-02-01")] };
        var first = CommissionCalculator.Calculate(In(Q4, Invoiced, win), Nothing);
        Assert.Equal((500m, 200m, 300m), (first.Earned.Amount, first.Total.Amount, first.Held.Amount));
        var second = CommissionCalculator.Calculate(In(Q1, Invoiced), first.Carry);
        Assert.Equal((0m, 300m, 0m), (second.Earned.Amount, second.Total.Amount, second.Held.Amount));
        Assert.Equal(CommissionLineKind.Released, Assert.Single(second.Lines).Kind);
    }

    [Fact]
    public void Invoice_PaidInThirds_PaysEveryCentInTheEnd()
    {
        var win = Win(1, 100.01m) with { Payments = [Payment(33.33m, "2017-12-01"), Payment(33.34m, "2018-02-01"), Payment(33.34m, "2018-05-01")] };
        var (paid, carry) = (Usd(0), Nothing);
        foreach (var settlement in new[] { In(Q4, Invoiced, win), In(Q1, Invoiced), In(Q1.Next(), Invoiced) })
        {
            var statement = CommissionCalculator.Calculate(settlement, carry);
            (paid, carry) = (paid + statement.Total, statement.Carry);
        }

        Assert.Equal(10m, paid.Amount);
        Assert.Empty(carry.Deals);
    }

    [Theory]
    [InlineData("2018-01-13", 1_000)]
    [InlineData("2018-01-14", 0)]
    public void Clawback_CountsUpToTheLastDayOfItsWindow(string reversed, double back)
    {
        var win = Win(1, 10_000);
        var statement = Next(Clawed, win with { Reversals = [Reversal(win, 10_000, reversed)] });
        Assert.Equal(-(decimal)back, statement.Total.Amount);
        Assert.Equal(back == 0, statement.Notes.Any(n => n.Contains("its commission stays")));
    }

    [Fact]
    public void Clawback_PartialRefunds_TakeBackTheirShares_AndNeverMoreThanWasPaid()
    {
        var win = Win(1, 10_000);
        var refunded = win with { Reversals = [Reversal(win, 2_500, "2018-01-05"), Reversal(win, 7_500, "2018-01-06"), Reversal(win, 7_500, "2018-01-07")] };
        Assert.Equal([-250m, -750m], Next(Clawed, refunded).Lines.Select(l => l.Amount.Amount));
    }

    [Fact]
    public void Clawback_InInstalments_AddsUpToTheCent()
    {
        var rules = TenPercent with { Clawback = new(90, Instalments: 3) };
        var win = Win(1, 1_000.10m);
        var carry = CommissionCalculator.Calculate(In(Q4, rules, win with { Reversals = [Reversal(win, 1_000.10m, "2018-01-05")] }), Nothing).Carry;
        var amounts = new List<decimal>();
        for (var quarter = Q1; amounts.Count < 4; quarter = quarter.Next())
        {
            var statement = CommissionCalculator.Calculate(In(quarter, rules), carry);
            amounts.Add(statement.Total.Amount);
            carry = statement.Carry;
        }

        Assert.Equal([-33.33m, -33.33m, -33.35m, 0m], amounts);
    }

    [Fact]
    public void Clawback_OfCommissionThatIsStillHeld_CancelsItFirst()
    {
        var rules = Invoiced with { Clawback = new(90) };
        var win = Win(1, 5_000) with { Payments = [Payment(2_000, "2017-12-01")] };
        var statement = Next(rules, win with { Reversals = [Reversal(win, 5_000, "2018-01-05")] });
        Assert.Equal((-200m, 0m), (statement.Total.Amount, statement.Held.Amount));
    }

    [Fact]
    public void Clawback_DoesNotTakeBackWhatACapHadCutOff()
    {
        var rules = Clawed with { Cap = new() { Period = 400 } };
        var win = Win(1, 10_000);
        Assert.Equal(-400m, Next(rules, win with { Reversals = [Reversal(win, 10_000, "2018-01-05")] }).Total.Amount);
    }

    [Fact]
    public void Reopened_InTheNextSettlement_LeavesTheOldStatementAsItWas()
    {
        var win = Win(1, 10_000);
        var reopened = win with { Reversals = [Reversal(win, 10_000, "2018-01-05")] };
        Assert.Equal(CommissionCalculator.Calculate(In(Q4, Clawed, win), Nothing).Lines, CommissionCalculator.Calculate(In(Q4, Clawed, reopened), Nothing).Lines);
    }

    private static CommissionStatement Next(CommissionRules rules, DealWin win) =>
        CommissionCalculator.Calculate(In(Q1, rules), CommissionCalculator.Calculate(In(Q4, rules, win), Nothing).Carry);

    private static DealPayment Payment(decimal amount, string on) => new() { DealId = new(1), PaidOn = Day(on), Amount = Usd(amount).MinorUnits };
}
