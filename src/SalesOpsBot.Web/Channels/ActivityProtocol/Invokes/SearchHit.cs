using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>One result of a search in the compose box.</summary>
/// <param name="Title">What was found.</param>
/// <param name="Text">What tells it from others.</param>
/// <param name="Tool">The tool that shows it.</param>
/// <param name="Argument">The tool's argument that names it.</param>
/// <param name="Value">The argument's value.</param>
internal sealed record SearchHit(string Title, string Text, string Tool, string Argument, string Value)
{
    /// <summary>The result as Teams lists it; a tap asks for the card.</summary>
    public JsonObject ToAttachment()
    {
        var preview = Preview(Title, Text);
        preview["content"]!["tap"] = new JsonObject
        {
            ["type"] = "invoke",
            ["title"] = Title,
            ["value"] = new JsonObject { ["tool"] = Tool, ["arguments"] = new JsonObject { [Argument] = Value } },
        };
        return preview;
    }

    /// <summary>A line with a title.</summary>
    public static JsonObject Preview(string title, string? text) => new()
    {
        ["contentType"] = "application/vnd.microsoft.card.thumbnail",
        ["content"] = new JsonObject { ["title"] = title, ["text"] = text },
    };
}
