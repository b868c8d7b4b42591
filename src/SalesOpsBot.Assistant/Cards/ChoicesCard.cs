using System.Text.Json.Nodes;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>The data of <c>cards/choices.json</c>: a question whose answers can be tapped.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Choices">At least one.</param>
internal sealed record ChoicesCard(string Question, IReadOnlyList<ChoicesCardChoice> Choices)
{
    /// <summary>The call that could not be made, made again with each of the things that may have been meant.</summary>
    /// <param name="problem">One that offers choices.</param>
    /// <param name="call">The call.</param>
    public static ChoicesCard From(Problem problem, ToolRun call) => new(
        problem.Message,
        [.. problem.Choices.Select(choice => new ChoicesCardChoice(choice.Title, new(call.Name, With(call.Arguments, problem.Argument, choice.Value), null)))]);

    private static JsonObject With(JsonObject arguments, string? name, string value)
    {
        var changed = arguments.DeepClone().AsObject();
        if (name is not null) changed[name] = value;
        return changed;
    }
}
