using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Tests.Territories;

public class TerritoryAssignerTests
{
    private static readonly Territory West = Make("West", (TerritoryRuleKind.Region, "West"));
    private static readonly Territory WestMedical = Make("West medical", (TerritoryRuleKind.Region, "West"), (TerritoryRuleKind.Sector, "medical"), (TerritoryRuleKind.Sector, "pharma"));
    private static readonly Territory Key = Make("Key accounts", (TerritoryRuleKind.NamedAccount, "Isdom"));
    private static readonly Territory Rest = Make("Rest");
    private static readonly Territory Large = new() { Name = "Large", Rules = [new() { Kind = TerritoryRuleKind.Size, AtLeast = 1_000, AtMost = 9_999 }] };

    [Theory]
    [InlineData("Other", "West", "retail", "West", "region West")]
    [InlineData("Other", " west ", "MEDICAL", "West medical", "sector medical and region West")]
    [InlineData("Other", "West", "pharma", "West medical", "sector pharma and region West")]
    [InlineData("isdom", "West", "medical", "Key accounts", "named account Isdom")]
    [InlineData("Other", "Mars", "medical", "Rest", "no other territory covers it")]
    [InlineData(null, null, null, "Rest", "no other territory covers it")]
    public void Assign_TheClosestFitWins(string? account, string? region, string? sector, string territory, string reason)
    {
        var match = TerritoryAssigner.Assign(new(account, region, sector, null), [Rest, West, Key, WestMedical]);
        Assert.Equal((territory, reason), (match!.Territory.Name, match.Reason));
    }

    [Theory]
    [InlineData(999, false)]
    [InlineData(1_000, true)]
    [InlineData(9_999, true)]
    [InlineData(10_000, false)]
    [InlineData(null, false)]
    public void Assign_BySize_HasBothEndsIncluded(int? employees, bool covered) => Assert.Equal(covered, TerritoryAssigner.Assign(new("x", null, null, employees), [Large]) is not null);

    [Fact]
    public void Assign_AListOfNames_CoversNobodyElse() => Assert.Null(TerritoryAssigner.Assign(new("Other", "West", null, null), [Key]));

    [Fact]
    public void Assign_EquallyClose_GoesByPriorityThenName()
    {
        var first = new Territory { Name = "B", Priority = 1, Rules = West.Rules };
        var second = new Territory { Name = "A", Priority = 2, Rules = West.Rules };
        Assert.Equal("B", TerritoryAssigner.Assign(new("x", "West", null, null), [second, first])!.Territory.Name);
    }

    [Fact]
    public void Assign_DoesNotDependOnTheOrderOfTerritories()
    {
        Territory[] all = [West, WestMedical, Key, Rest, Large];
        var random = new Random(2);
        for (var i = 0; i < 100; i++)
        {
            var subject = new TerritorySubject(random.Next(3) == 0 ? "Isdom" : "x", random.Next(2) == 0 ? "West" : "East", random.Next(2) == 0 ? "medical" : null, random.Next(0, 20_000));
            var shuffled = all.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(TerritoryAssigner.Assign(subject, all), TerritoryAssigner.Assign(subject, shuffled), (a, b) => a?.Territory == b?.Territory);
        }
    }

    private static Territory Make(string name, params (TerritoryRuleKind Kind, string Value)[] rules) => new() { Name = name, Rules = [.. rules.Select(r => new TerritoryRule { Kind = r.Kind, Value = r.Value })] };
}
