using System.Text.Json;
using System.Text.Json.Nodes;
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

    private sealed record Turn(string Text, IReadOnlyList<ToolRun> Tools, IReadOnlyList<JsonObject> Cards, JsonNode? Understanding)
    {
        /// <summary>Written also while nothing is pending: readers of the line rely on the name.</summary>
        [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        public JsonNode? Pending { get; init; }

        public static Turn From(AssistantReply reply) => new(reply.Text, reply.Tools, reply.Cards, Assistant.Json.ToNode(reply.Understanding));
    }
}
