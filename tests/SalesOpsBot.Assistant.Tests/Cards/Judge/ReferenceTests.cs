using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards.Templating;

namespace SalesOpsBot.Assistant.Tests.Cards.Judge;

/// <summary>Our templating language does what the reference does.</summary>
public sealed class ReferenceTests(ReferenceFixture reference) : IClassFixture<ReferenceFixture>
{
    public static TheoryData<string> Names => new(JudgeCase.All.Keys);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Expand_AsTheReference_GivesTheSameTree(string name)
    {
        var verdict = reference.VerdictOn(name);
        Skip.If(reference.Absent is not null, reference.Absent);

        var ours = Expand(JudgeCase.All[name]);

        var same = verdict!["error"] is not null ? ours["error"] is not null : JsonNode.DeepEquals(ours["value"], verdict["value"]) && ours["error"] is null;
        Assert.True(same, $"The reference says {verdict.ToJsonString()}, we say {ours.ToJsonString()}");
    }

    private static JsonObject Expand(JudgeCase given)
    {
        try
        {
            return new() { ["value"] = Template.Parse(given.Template).Expand(given.Data, given.Host) };
        }
        catch (TemplateException problem)
        {
            return new() { ["error"] = problem.Message };
        }
    }
}
