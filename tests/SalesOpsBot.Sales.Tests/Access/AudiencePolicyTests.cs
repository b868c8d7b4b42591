using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Tests.Access;

public class AudiencePolicyTests
{
    [Theory]
    [InlineData("Gladys Colclough", "me", "Gladys Colclough", true)]
    [InlineData("Gladys Colclough", "me", "Gladys Colclough,Melvin Marxen,Vera Quist,Olivia Bennett", true)]
    [InlineData("Gladys Colclough", "me", "Gladys Colclough,Darcel Schlecht", false)]
    [InlineData("Melvin Marxen", "team", "Melvin Marxen,Vera Quist", true)]
    [InlineData("Melvin Marxen", "team", "Melvin Marxen,Gladys Colclough", false)]
    [InlineData("Melvin Marxen", "rep:Gladys Colclough", "Melvin Marxen,Gladys Colclough", true)]
    [InlineData("Melvin Marxen", "rep:Gladys Colclough", "Melvin Marxen,Rocco Neubert", false)]
    [InlineData("Gladys Colclough", "visible", "Gladys Colclough,Melvin Marxen", true)]
    [InlineData("Gladys Colclough", "visible", "Gladys Colclough,Darcel Schlecht", false)]
    [InlineData("Melvin Marxen", "visible", "Melvin Marxen,Gladys Colclough", false)]
    [InlineData("Olivia Bennett", "company", "Olivia Bennett", true)]
    [InlineData("Olivia Bennett", "company", "Olivia Bennett,Vera Quist", false)]
    public void MayAllSee_NamedPeople_OnlyIfEachOneMay(string asker, string scope, string audience, bool may) =>
        Assert.Equal(may, AudiencePolicy.MayAllSee(Company.Viewer(asker), [.. audience.Split(',').Select(Company.Viewer)], scope));

    [Fact]
    public void MayAllSee_SomebodyIsNobodyToUs_NoFigures() =>
        Assert.False(AudiencePolicy.MayAllSee(Company.Viewer("Gladys Colclough"), [Company.Viewer("Gladys Colclough"), null], "me"));

    [Theory]
    [InlineData("rep:Gladys")]
    [InlineData("company")]
    public void MayAllSee_ScopeThatTheAskerCannotName_NoFigures(string scope) =>
        Assert.False(AudiencePolicy.MayAllSee(Company.Viewer("Gladys Colclough"), [Company.Viewer("Gladys Colclough")], scope));
}
