using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>The form that notes a message of Teams on a deal: <c>cards/teams/log-to-crm.json</c>, with the message's words in it.</summary>
internal sealed partial class LogForm(IOptions<AssistantOptions> options)
{
    private const int LongestNote = 2_000;
    private readonly JsonObject _form = JsonNode.Parse(File.ReadAllText(Path.Combine(options.Value.CardsFolder, "teams", "log-to-crm.json")))!.AsObject();

    /// <summary>The form for a message.</summary>
    /// <param name="message">The message as Teams describes it: <c>{"body":{"contentType":"html","content":"…"}}</c>.</param>
    public JsonObject For(JsonNode? message)
    {
        var form = _form.DeepClone().AsObject();
        var note = form["body"]!.AsArray().Select(element => element!.AsObject()).Single(element => element["id"]?.ToString() == "text");
        note["value"] = Words((message as JsonObject)?["body"] as JsonObject);
        return form;
    }

    private static string Words(JsonObject? body)
    {
        var content = body?["content"]?.ToString() ?? "";
        var isHtml = string.Equals(body?["contentType"]?.ToString(), "html", StringComparison.OrdinalIgnoreCase);
        var words = isHtml ? WebUtility.HtmlDecode(Tag().Replace(LineEnd().Replace(content, "\n"), "")) : content;
        words = string.Join('\n', words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestNote ? words : words[..(LongestNote - 1)] + "…";
    }

    [GeneratedRegex(@"</(p|div|li|h\d)>|<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
