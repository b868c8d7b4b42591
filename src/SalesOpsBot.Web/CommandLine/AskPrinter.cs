using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>Prints replies: words for people, one JSON object a line for programs.</summary>
internal sealed class AskPrinter(TextWriter output, bool json)
{
    /// <summary>Prints one turn.</summary>
    public void Print(string said, AssistantReply reply)
    {
        if (json) output.WriteLine(JsonSerializer.Serialize(Turn.From(reply), Assistant.Json.Options));
        else output.WriteLine($"> {said}\n\n{reply.Text}\n");
    }

    // What is pending is written also while nothing is: readers of the line rely on the name.
    private sealed record Turn(
        string Text,
        IReadOnlyList<ToolRun> Tools,
        IReadOnlyList<JsonObject> Cards,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonNode? Pending,
        Understanding Understanding)
    {
        public static Turn From(AssistantReply reply) => new(reply.Text, reply.Tools, reply.Cards, reply.Pending.Count switch { 0 => null, 1 => reply.Pending[0], _ => new JsonArray([.. reply.Pending.Select(p => p.DeepClone())]) }, reply.Understanding);
    }
}
