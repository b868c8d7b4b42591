using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Tests.Territories;

/// <summary>An account is moved by naming it where it is to be, and back by naming it nowhere.</summary>
public class TerritoryMoverTests
{
    private static readonly TerritorySubject Isdom = new("Isdom", "Texas", "medical", 100);
    private static readonly TerritorySubject Konex = new("Konex", "Texas", "medical", 100);

    private static readonly TerritoryList List = new(
    [
        new() { Name = "Texas", OwnerId = new(1), Rules = [new() { Kind = TerritoryRuleKind.Region, Value = "Texas" }] },
        new() { Name = "Key", OwnerId = new(2), Rules = [new() { Kind = TerritoryRuleKind.NamedAccount, Value = "Konex" }] },
    ]);

    [Fact]
    public void Move_ByRules_NamesTheAccount_AndBackAgainIsAsBefore()
    {
        var moved = TerritoryMover.Move(List, Isdom, "Key");

        Assert.Equal("Key", Of(moved, Isdom));
        Assert.Equal("Key", Of(moved, Konex));
        var back = TerritoryMover.Move(moved, Isdom, "Texas");
        Assert.Equal("Texas", Of(back, Isdom));
        Assert.Equal(Rules(List), Rules(back));
    }

    [Fact]
    public void Move_TheOnlyNameOfATerritory_LeavesItCoveringNobody()
    {
        var moved = TerritoryMover.Move(List, Konex, "Texas");

        Assert.Equal("Texas", Of(moved, Konex));
        Assert.Null(Of(moved, new("Elsewhere", "Ohio", null, null)));
    }

    [Fact]
    public void Move_ToATerritoryThatIsNotThere_IsMisuse() => Assert.Throws<ArgumentException>(() => TerritoryMover.Move(List, Isdom, "Nowhere"));

    private static string? Of(TerritoryList list, TerritorySubject account) => TerritoryAssigner.Assign(account, list.Territories)?.Territory.Name;

    private static IEnumerable<string> Rules(TerritoryList list) => list.Territories.Select(t => $"{t.Name}: {string.Join("; ", t.Rules)}");
}
