using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Routing;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Tests.Leads;

public class LeadRouterTests
{
    private static readonly Territory Central = new() { Name = "Central", OwnerId = new(3), Rules = [new() { Kind = TerritoryRuleKind.Region, Value = "Texas" }] };
    private static readonly Territory East = new() { Name = "East", OwnerId = new(7), Rules = [new() { Kind = TerritoryRuleKind.Region, Value = "Maine" }] };

    [Fact]
    public void Route_ATerritoryThatAManagersPeopleShare_GoesToTheOneWithTheFewestLeads()
    {
        var route = Route("Texas", (5, 4), (6, 2), (8, 9));
        Assert.Equal("Darcel Schlecht", route.Person!.Name);
        Assert.Equal("Territory Central, by region Texas; of the 3 who share it, Darcel Schlecht has the fewest open leads (2).", route.Reason);
    }

    [Fact]
    public void Route_EquallyMany_GoesByName() => Assert.Equal("Darcel Schlecht", Route("Texas").Person!.Name);

    [Fact]
    public void Route_AnOwnerWhoHasEnough_LeavesItToTheTeam()
    {
        var route = Route("Maine", (7, 50), (9, 49));
        Assert.Equal("Gladys Newman", route.Person!.Name);
        Assert.Contains("50 open leads or more", route.Reason);
    }

    [Fact]
    public void Route_NoTerritory_GoesToWhoeverHasTheFewest() => Assert.Equal("Boris Faz", Route("Utah", (5, 1), (6, 1), (8, 1), (9, 1)).Person!.Name);

    [Fact]
    public void Route_EverybodyHasEnough_StillGoesToSomebody() => Assert.Equal("Una O'Neil", Route("Texas", (5, 60), (6, 61), (7, 62), (8, 55), (9, 70)).Person!.Name);

    [Fact]
    public void Route_NobodyThere_SaysSo() =>
        Assert.Null(LeadRouter.Route(Lead("Texas"), [Central], new OrgChart([]), new Dictionary<SalespersonId, long>(), 50).Person);

    [Fact]
    public void Route_AnOwnerWhoLeft_IsPassedOver()
    {
        var gone = new Territory { Name = "Gone", OwnerId = new(99), Rules = [new() { Kind = TerritoryRuleKind.Region, Value = "Texas" }] };
        var route = LeadRouter.Route(Lead("Texas"), [gone], Company.Org, new Dictionary<SalespersonId, long>(), 50);
        Assert.StartsWith("Nobody active works territory Gone", route.Reason);
        Assert.NotNull(route.Person);
    }

    private static Route Route(string country, params (long Person, long Leads)[] open) =>
        LeadRouter.Route(Lead(country), [Central, East], Company.Org, open.ToDictionary(o => new SalespersonId(o.Person), o => o.Leads), 50);

    private static Lead Lead(string country) => new() { ExternalId = "L-1", Name = "Ann Lee", Country = country };
}
