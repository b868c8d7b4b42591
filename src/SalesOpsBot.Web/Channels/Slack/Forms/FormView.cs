using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Forms over everything else.</summary>
internal static class FormView
{
    /// <summary>By which a form of ours is known.</summary>
    public const string CallbackId = "form";

    private const int TitleText = 24;
    private const int BlocksOfView = 100;

    /// <summary>A card's form, or a card to read where it has no inputs.</summary>
    /// <param name="card">The card.</param>
    /// <param name="place">Where what comes of it belongs.</param>
    public static JsonObject Of(JsonObject card, SlackPlace place)
    {
        var blocks = CardRenderer.Write(card, SlackSurface.Modal);
        var heading = blocks.FirstOrDefault(b => b.Type() == "header");
        var view = View(heading?["text"]?["text"]?.GetValue<string>() ?? "SalesOps", [.. blocks.Where(b => b != heading || heading["text"]!["text"]!.GetValue<string>().Length > TitleText)]);
        if (!FormCard.HasInputs(card)) return view;
        view["callback_id"] = CallbackId;
        view["private_metadata"] = FormContext.Of(card).Write(place);
        view["submit"] = SlackText.Plain(CardText.Plain(FormCard.Submit(card)?.Text("title") ?? "Send"), TitleText);
        view["close"] = SlackText.Plain("Cancel", TitleText);
        return view;
    }

    /// <summary>Words to read.</summary>
    public static JsonObject Say(string title, string text) => View(title, MessageWriter.Words(text));

    private static JsonObject View(string title, IReadOnlyList<JsonObject> blocks) => new()
    {
        ["type"] = "modal",
        ["title"] = SlackText.Plain(title, TitleText),
        ["close"] = SlackText.Plain("Close", TitleText),
        ["blocks"] = new JsonArray([.. blocks.Take(BlocksOfView).Select(b => b.DeepClone())]),
    };
}
