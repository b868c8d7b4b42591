using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Tests.Access;

public class AccessPolicyTests
{
    [Theory]
    [InlineData("Gladys Colclough", null, "Gladys Colclough")]
    [InlineData("Gladys Colclough", "rep:Gladys Colclough", "Gladys Colclough")]
    [InlineData("Melvin Marxen", null, "Darcel Schlecht,Gladys Colclough,Una O'Neil")]
    [InlineData("Melvin Marxen", "rep:Darcel", "Darcel Schlecht")]
    [InlineData("Melvin Marxen", "rep:darcel schlect", "Darcel Schlecht")]
    [InlineData("Melvin Marxen", "region:central", "Darcel Schlecht,Gladys Colclough,Melvin Marxen,Una O'Neil")]
    [InlineData("Vera Quist", "team:Melvin Marxen", "Darcel Schlecht,Gladys Colclough,Una O'Neil")]
    [InlineData("Vera Quist", "team", "Boris Faz,Darcel Schlecht,Gladys Colclough,Gladys Newman,Melvin Marxen,Rocco Neubert,Una O'Neil")]
    [InlineData("Olivia Bennett", "rep:Boris Faz", "Boris Faz")]
    public void Resolve_WithinTheRights_NamesTheOwners(string viewer, string? scope, string owners)
    {
        var found = Assert.IsType<Outcome<SalesScope>.Found>(AccessPolicy.Resolve(Company.Viewer(viewer), scope));
        Assert.Equal(owners, string.Join(',', found.Value.Owners!.Select(o => Company.Org.Find(o)!.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Olivia Bennett", null)]
    [InlineData("Olivia Bennett", "company")]
    [InlineData("Olivia Bennett", "team")]
    public void Resolve_SalesOperations_SeesTheWholeCompany(string viewer, string? scope) =>
        Assert.Null(Assert.IsType<Outcome<SalesScope>.Found>(AccessPolicy.Resolve(Company.Viewer(viewer), scope)).Value.Owners);

    [Theory]
    [InlineData("Gladys Colclough", "rep:Darcel Schlecht", "Melvin Marxen")]
    [InlineData("Gladys Colclough", "team", "Melvin Marxen")]
    [InlineData("Gladys Colclough", "team:Melvin Marxen", "Melvin Marxen")]
    [InlineData("Gladys Colclough", "company", "Olivia Bennett")]
    [InlineData("Gladys Colclough", "region:Central", "Olivia Bennett")]
    [InlineData("Una O'Neil", "rep:Darcel Schlecht", "Melvin Marxen")]
    [InlineData("Melvin Marxen", "rep:Boris Faz", "Rocco Neubert")]
    [InlineData("Melvin Marxen", "rep:Vera Quist", "Vera Quist")]
    [InlineData("Melvin Marxen", "team:Rocco Neubert", "Rocco Neubert")]
    [InlineData("Melvin Marxen", "company", "Olivia Bennett")]
    [InlineData("Melvin Marxen", "region:East", "Olivia Bennett")]
    public void Resolve_BeyondTheRights_SaysWhoMay(string viewer, string scope, string who)
    {
        var problem = Assert.IsType<Outcome<SalesScope>.Failed>(AccessPolicy.Resolve(Company.Viewer(viewer), scope)).Problem;
        Assert.Equal(ProblemKind.Denied, problem.Kind);
        Assert.Contains(who, problem.Message);
    }

    [Theory]
    [InlineData("rep:Gladys", ProblemKind.Ambiguous)]
    [InlineData("rep:Nobody At All", ProblemKind.NotFound)]
    [InlineData("region:Nowhere", ProblemKind.NotFound)]
    [InlineData("everything", ProblemKind.Invalid)]
    [InlineData("rep:", ProblemKind.Invalid)]
    [InlineData("me:Darcel", ProblemKind.Invalid)]
    [InlineData("' OR 1=1 --", ProblemKind.Invalid)]
    public void Resolve_WordsThatNameNothingOrTwo_AreNeverGuessed(string scope, ProblemKind kind) =>
        Assert.Equal(kind, Assert.IsType<Outcome<SalesScope>.Failed>(AccessPolicy.Resolve(Company.Viewer("Olivia Bennett"), scope)).Problem.Kind);
}
