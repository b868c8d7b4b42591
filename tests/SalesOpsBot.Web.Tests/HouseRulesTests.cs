using System.Reflection;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Web.Tests;

/// <summary>The arrows between projects and rooms, the sizes of files and the names that are not used: read from the source, so that they hold.</summary>
public partial class HouseRulesTests
{
    private static readonly string Root = RepositoryRoot();

    [Fact]
    public void Sales_ReferencesNothingButTheFramework() =>
        Assert.All(Assembly.Load("SalesOpsBot.Sales").GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name));

    [Theory]
    [InlineData("SalesOpsBot.Data", "SalesOpsBot.Assistant")]
    [InlineData("SalesOpsBot.Assistant", "SalesOpsBot.Data")]
    [InlineData("SalesOpsBot.Assistant", "Microsoft.AspNetCore")]
    [InlineData("SalesOpsBot.Assistant", "Microsoft.EntityFrameworkCore")]
    [InlineData("SalesOpsBot.Data", "Microsoft.AspNetCore")]
    [InlineData("SalesOpsBot.Data", "SalesOpsBot.Web")]
    [InlineData("SalesOpsBot.Assistant", "SalesOpsBot.Web")]
    public void AProject_DoesNotKnowWhatLiesAcross(string project, string forbidden) =>
        Assert.DoesNotContain(Assembly.Load(project).GetReferencedAssemblies(), a => a.Name!.StartsWith(forbidden, StringComparison.Ordinal));

    [Fact]
    public void Rooms_OfSales_UseOnlyRoomsAboveThem()
    {
        string[] order =
        [
            "Phrases", "Names", "Receipts", "Settings", "People", "Access", "Usage", "Conversations", "Accounts", "Products", "Contacts", "Changes", "Notices", "Auditing", "Status", "Logins", "Deals", "Approvals", "Territories", "Leads", "Notes", "Meetings", "Tasks", "Playbook", "Quizzes", "History", "Quotas", "Profiles",
            "Forecasting", "Commissions", "Kpis", "Analysis", "Coaching", "DataHealth", "Alerts",
        ];
        var sales = Path.Combine(Root, "src", "SalesOpsBot.Sales");
        var rooms = Directory.GetDirectories(sales).Select(d => Path.GetFileName(d)).Where(d => d is not ("bin" or "obj")).ToList();
        Assert.Empty(rooms.Except(order));
        foreach (var file in rooms.SelectMany(r => Sources(Path.Combine(sales, r))))
        {
            var room = Path.GetRelativePath(sales, file).Split(Path.DirectorySeparatorChar)[0];
            foreach (Match use in RoomUse().Matches(File.ReadAllText(file)))
            {
                Assert.True(Array.IndexOf(order, use.Groups[1].Value) <= Array.IndexOf(order, room), $"{file} uses {use.Groups[1].Value}, which lies below {room}.");
            }
        }
    }

    [Fact]
    public void Folders_AreNamedAfterNounsOfTheBusiness()
    {
        string[] banned = ["Core", "Common", "Utils", "Utilities", "Helpers", "Services", "Managers", "Models", "Extensions"];
        var folders = Directory.GetDirectories(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories).Where(d => !d.Contains("node_modules", StringComparison.Ordinal));
        Assert.DoesNotContain(folders, f => banned.Contains(Path.GetFileName(f)));
    }

    [Fact]
    public void SourceFiles_StaySmall()
    {
        var lines = Sources(Path.Combine(Root, "src")).Where(f => !f.Contains("Migrations", StringComparison.Ordinal)).Select(f => (File: f, Lines: File.ReadLines(f).Count())).OrderBy(f => f.Lines).ToList();
        Assert.True(lines[^1].Lines <= 300, $"{lines[^1].File} has {lines[^1].Lines} lines.");
        Assert.True(lines[lines.Count / 2].Lines <= 60, $"The median file has {lines[lines.Count / 2].Lines} lines.");
    }

    [Fact]
    public void TopLevel_HoldsWhatItShould()
    {
        string[] expected = ["CONTRIBUTING.md", "README.md", "SalesOpsBot.sln", "appsettings.json", "BannedSymbols.txt", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.GetFiles(Root).Select(f => Path.GetFileName(f)).Where(f => !f.StartsWith('.') && !f.StartsWith("salesops.db", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("node_modules", StringComparison.Ordinal));

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SalesOpsBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"^using SalesOpsBot\.Sales\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex RoomUse();
}
