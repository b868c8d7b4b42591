using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.People;

public class OrgChartTests
{
    [Fact]
    public void Below_ACircleOfManagers_Ends()
    {
        var org = new OrgChart([Person(1, 3), Person(2, 1), Person(3, 2)]);
        Assert.Equal(2, org.Below(new(1)).Count);
        Assert.Equal(2, org.Above(new(1)).Count());
    }

    [Fact]
    public void Below_OneselfAsManager_IsNobody() => Assert.Empty(new OrgChart([Person(1, 1)]).Below(new(1)));

    [Fact]
    public void Above_AManagerWhoIsNotThere_Ends() => Assert.Empty(new OrgChart([Person(1, 99)]).Above(new(1)));

    [Theory]
    [InlineData("GLADYS COLCLOUGH", 1)]
    [InlineData(" gladys.colclough@example.com ", 1)]
    [InlineData("Gladys", 0)]
    public void Named_WantsTheWholeNameOrAddress(string words, int found) => Assert.Equal(found, Company.Org.Named(words).Count);

    private static Salesperson Person(long id, long manager) => new() { Id = new(id), ExternalId = $"{id}", Name = $"P{id}", ManagerId = new SalespersonId(manager) };
}
