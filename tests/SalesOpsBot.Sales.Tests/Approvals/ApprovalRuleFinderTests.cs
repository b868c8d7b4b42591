using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Approvals;

public class ApprovalRuleFinderTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);

    private static readonly ApprovalRule Manager = new() { Field = ApprovalRule.Discount, Above = 0, Steps = { Step(ApprovalStep.Manager) } };

    private static readonly ApprovalRule Both = new() { Field = ApprovalRule.Discount, Above = 0.15m, Steps = { Step(ApprovalStep.Manager), Step(ApprovalStep.SalesOperations) } };

    [Theory]
    [InlineData(0.01, 1)]
    [InlineData(0.15, 1)]
    [InlineData(0.1501, 2)]
    public void Steps_OfADiscount_FollowItsSize(double share, int steps) =>
        Assert.Equal(steps, Find([Manager, Both], Discount((decimal)share)).Count);

    [Fact]
    public void Steps_OfADiscountBeyondNoRule_AreNone() =>
        Assert.Empty(Find([new() { Field = ApprovalRule.Discount, Above = 0.05m, Steps = { Step(ApprovalStep.Manager) } }], Discount(0.05m)));

    [Fact]
    public void Steps_WithoutAnyRule_AreTheManager() => Assert.Equal([ApprovalStep.Manager], Find([], Discount(0.05m)).Single().By);

    [Fact]
    public void Steps_OfAnotherField_AreTheManager_WhereOnlyDiscountsHaveRules() =>
        Assert.Equal([ApprovalStep.Manager], Find([Manager, Both], new(RecordKind.Deal, "close_date", null, 100)).Single().By);

    [Fact]
    public void Steps_LookAtRoleAmountAndDays()
    {
        var rule = new ApprovalRule { Field = "value", Record = RecordKind.Deal, Roles = { Role.Rep }, AmountFrom = 1_000, From = Today, Until = Today, Steps = { Step("Vera Quist") } };
        var size = new ApprovalSize(RecordKind.Deal, "value", 0.1m, 1_000);
        Assert.Equal(["Vera Quist"], Find([rule], size).Single().By);
        Assert.Equal([ApprovalStep.Manager], Find([rule], size with { Amount = 999 }).Single().By);
        Assert.Equal([ApprovalStep.Manager], ApprovalRuleFinder.Steps([rule], Role.Manager, Today, [size]).Single().By);
        Assert.Equal([ApprovalStep.Manager], ApprovalRuleFinder.Steps([rule], Role.Rep, Today.AddDays(1), [size]).Single().By);
    }

    [Fact]
    public void Size_OfAnAmount_IsHowMuchItChanges()
    {
        var change = new Change
        {
            Id = "1",
            Title = "Deal",
            Origin = new("", "", "", "", ""),
            Records = [new(RecordKind.Deal, "K1", "Deal", ChangeOperation.Update, [new("value", "100.00 USD", "75.00 USD"), new("stage", "A", "B")])],
        };
        Assert.Equal([0.25m, null], ApprovalSize.Of(change, null, 100).Select(size => size.Size));
        Assert.Equal([0.1m], ApprovalSize.Of(change, 0.1m, 100).Select(size => size.Size));
    }

    private static IReadOnlyList<ApprovalStep> Find(IEnumerable<ApprovalRule> rules, ApprovalSize size) => ApprovalRuleFinder.Steps(rules, Role.Rep, Today, [size]);

    private static ApprovalSize Discount(decimal share) => new(RecordKind.Deal, ApprovalRule.Discount, share, 100);

    private static ApprovalStep Step(params string[] by)
    {
        var step = new ApprovalStep();
        foreach (var who in by) step.By.Add(who);
        return step;
    }
}
