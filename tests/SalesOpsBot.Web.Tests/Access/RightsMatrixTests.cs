using System.Text.Json.Nodes;
using SalesOpsBot.Testing.Access;
using Xunit.Abstractions;

namespace SalesOpsBot.Web.Tests.Access;

/// <summary>Every tool there is, asked by everybody about everybody.</summary>
public class RightsMatrixTests(ITestOutputHelper output)
{
    [Fact]
    public async Task EveryTool_AskedByEverybodyAboutEverybody_TellsNothingOfOthers()
    {
        using var bot = new MarkedBot();
        var (matrix, faults) = (new RightsMatrix(), new List<string>());
        foreach (var tool in ToolSignature.All)
        {
            for (var relation = 0; relation < RightsMatrix.Relations.Count; relation++)
            {
                var (title, asker, subject) = (RightsMatrix.Relations[relation].Title, MarkedCompany.Named(RightsMatrix.Relations[relation].Asker), MarkedCompany.Named(RightsMatrix.Relations[relation].Subject));
                var outcomes = new List<string>();
                foreach (var (reaches, arguments) in ToolArguments.Calls(tool, asker, subject))
                {
                    var call = await bot.WithChangeAsync(subject, reaches, arguments);
                    var reply = await bot.CallAsync(asker, tool.Name, call);
                    outcomes.Add($"{reaches}:{RightsMatrix.Outcome(reply)}");
                    if (Leaks.In(Leaks.Text(reply), asker) is { Count: > 0 } leaks) faults.Add($"{tool} ({title}, by {reaches}) tells {string.Join(", ", leaks)}: {call.ToJsonString()} → {reply.Text}");
                }

                matrix.Note(tool.Name, relation, outcomes);
            }
        }

        output.WriteLine(matrix.ToString());
        File.WriteAllText("/tmp/rights-matrix.md", matrix + "\n" + string.Join('\n', faults));
        Assert.Empty(faults);
    }
}
