using SalesOpsBot.Testing.Access;
using Xunit.Abstractions;

namespace SalesOpsBot.Web.Tests.Access;

/// <summary>Every tool there is, asked by everybody about everybody.</summary>
public class RightsMatrixTests(ITestOutputHelper output)
{
    private const string Begin = "<!-- rights: what RightsMatrixTests finds -->\n", End = "\n<!-- end of rights -->";

    // Everybody may invite anybody, ask when they are free, and let them stand in; accounts are the company's. Of a deal that is one's own, the other argument says nothing.
    private static readonly string[] OpenToAll = ["attendees", "account", "delegate_approvals.person", "update_deal.scope", "update_deal.deals"];

    [Fact]
    public async Task EveryTool_AskedByEverybodyAboutEverybody_TellsNothingOfOthers_AndTheTableIsTrue()
    {
        using var bot = new MarkedBot();
        var (matrix, faults) = (new RightsMatrix(), new List<string>());
        foreach (var (tool, (askerName, subjectName, column)) in ToolSignature.All.SelectMany(tool => RightsMatrix.Relations.Select(relation => (tool, relation))))
        {
            var (asker, subject) = (MarkedCompany.Named(askerName), MarkedCompany.Named(subjectName));
            foreach (var (reaches, arguments) in ToolArguments.Calls(tool, asker, subject))
            {
                var reply = await bot.CallAsync(asker, tool.Name, await bot.WithChangeAsync(subject, reaches, arguments));
                var outcome = RightsMatrix.Outcome(reply);
                matrix.Note(tool.Name, column, reaches, outcome);
                if (Leaks.In(Leaks.Text(reply), asker) is { Count: > 0 } leaks) faults.Add($"{tool} by {reaches} tells {asker.Name} {string.Join(", ", leaks)}: {arguments.ToJsonString()} → {reply.Text}");
                var mayBeAnswered = MarkedCompany.MaySee(asker, subject) || reaches is null || OpenToAll.Contains(reaches) || OpenToAll.Contains($"{tool}.{reaches}");
                if (outcome == "yes" && !mayBeAnswered) faults.Add($"{tool} by {reaches} answers {asker.Name} about {subject.Name}: {reply.Text}");
            }
        }

        output.WriteLine(matrix.ToString());
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(40)));
        var kept = await File.ReadAllTextAsync(Path.Combine(HouseRulesTests.RepositoryRoot(), "CONTRIBUTING.md"));
        Assert.True(kept.Contains($"{Begin}{matrix}{End}", StringComparison.Ordinal), $"The table “Who gets what” in CONTRIBUTING.md is not what is true. It has to be:\n{matrix}");
    }

    [Fact]
    public async Task Nobody_GetsNothingOfAnyTool_ButHowToBeConnected()
    {
        using var bot = new MarkedBot();
        var replies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tool in ToolSignature.All)
        {
            foreach (var (_, arguments) in ToolArguments.Calls(tool, MarkedCompany.Named("Darcel"), MarkedCompany.Named("Darcel")))
            {
                var reply = await bot.CallAsync(null, tool.Name, arguments);
                Assert.Empty(reply.Tools);
                replies.Add(Leaks.Text(reply));
            }
        }

        Assert.Empty(Leaks.In(Assert.Single(replies), null));
    }

    [Fact]
    public void EveryTool_IsFound_WithTheArgumentsOfItsSchema()
    {
        Assert.Contains(ToolSignature.All, tool => tool is { Name: "get_deal", Writes: false, Arguments: ["deal"] });
        Assert.Contains(ToolSignature.All, tool => tool is { Name: "add_note", Writes: true });
    }
}
