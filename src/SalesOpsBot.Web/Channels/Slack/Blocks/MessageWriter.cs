using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.Slack.Forms;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Writes a reply as messages: one, or as many as it takes for nothing to be left out.</summary>
internal static class MessageWriter
{
    private const int BlocksOfMessage = 48;
    private const int TextOfMessage = 9_500;
    private const int FallbackText = 3_900;
    private const int ChartsOfMessage = 2;

    /// <summary>The messages of a reply.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="note">A line of small print under it, ready for Slack.</param>
    /// <param name="form">The key under which a card's form is kept: a message has a button that opens it in place of the inputs.</param>
    public static IReadOnlyList<SlackMessage> Write(AssistantReply reply, string? note = null, string? form = null)
    {
        var list = new List<JsonObject>();
        var tool = reply.Tools is [var only] ? only.Name : null;
        foreach (var card in reply.Cards)
        {
            list.AddRange(WithChart(CardRenderer.Write(card, SlackSurface.Message, tool), card, reply));
            if (form is not null && FormCard.HasInputs(card)) list.Add(FormCard.Opener(card, form));
        }

        if (reply.Cards.Count == 0) list.AddRange(Words(reply.Text));
        if (reply.Cards.Count == 0 && reply.Suggestions.Count > 0)
        {
            var buttons = new CardButtons(null);
            list.Add(new() { ["type"] = "actions", ["elements"] = new JsonArray([.. reply.Suggestions.Distinct().Take(5).Select(buttons.Saying)]) });
        }

        if (note is not null) list.Add(new() { ["type"] = "context", ["elements"] = new JsonArray(SlackText.Mrkdwn(note)) });
        return Split(SlackText.Fit(reply.Text, FallbackText, SlackText.Escape), list);
    }

    /// <summary>A sentence of ours.</summary>
    public static SlackMessage Say(string text) => new(SlackText.Fit(text, FallbackText, SlackText.Escape), [.. Words(text)]);

    /// <summary>Words as blocks.</summary>
    public static IReadOnlyList<JsonObject> Words(string text)
    {
        var list = new BlockList();
        foreach (var line in text.Split('\n')) list.Line(SlackText.Value(line));
        return list.Blocks;
    }

    /// <summary>How many characters of text some blocks have: Slack counts all of a message together.</summary>
    public static int TextOf(JsonNode? node) => node switch
    {
        JsonObject found => found.Sum(property => property.Key == "text" && property.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text.Length : TextOf(property.Value)),
        JsonArray items => items.Sum(TextOf),
        _ => 0,
    };

    // A receipt is about where figures come from: it has no chart.
    private static IEnumerable<JsonObject> WithChart(IReadOnlyList<JsonObject> blocks, JsonObject card, AssistantReply reply)
    {
        var isOfFigures = card.List("actions").Any(a => a["data"] is JsonObject data && data.Text("view") == "receipt");
        if (!isOfFigures || reply.Tools is not [var run] || ChartBlock.Of(run) is not { } chart) return blocks;
        var tail = blocks.TakeWhile(b => !Is(b, "actions")).Count();
        return [.. blocks.Take(tail), chart, .. blocks.Skip(tail)];
    }

    private static List<SlackMessage> Split(string text, List<JsonObject> blocks)
    {
        var messages = new List<List<JsonObject>> { new() };
        foreach (var block in blocks)
        {
            var last = messages[^1];
            var isFull = last.Count >= BlocksOfMessage || last.Sum(TextOf) + TextOf(block) > TextOfMessage
                || (Is(block, "table") && last.Any(b => Is(b, "table"))) || (Is(block, ChartBlock.Type) && last.Count(b => Is(b, ChartBlock.Type)) >= ChartsOfMessage);
            if (isFull && last.Count > 0) messages.Add([]);
            messages[^1].Add(block);
        }

        return [.. messages.Select((some, i) => new SlackMessage(i == 0 ? text : "Continued", some))];
    }

    private static bool Is(JsonObject block, string type) => block.Type() == type;
}
