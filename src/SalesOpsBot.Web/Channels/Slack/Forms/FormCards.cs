using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>The forms of <c>cards/slack</c>, which begin a change where there is no card yet to begin it from: Adaptive Cards like all others.</summary>
internal sealed class FormCards(IOptions<AssistantOptions> options)
{
    /// <summary>The field of a button's value that names a form to open.</summary>
    public const string Open = "open";

    private readonly Lazy<Dictionary<string, string>> _cards = new(() => Directory.EnumerateFiles(Path.Combine(options.Value.CardsFolder, "slack"), "*.json")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal));

    /// <summary>The names of all forms.</summary>
    public IReadOnlyCollection<string> Names => _cards.Value.Keys;

    /// <summary>A form of its own to fill and show, or nothing where there is none of that name.</summary>
    public JsonObject? Find(string name) => _cards.Value.TryGetValue(name, out var card) ? JsonNode.Parse(card)!.AsObject() : null;

    /// <summary>Fills an input in before it is shown.</summary>
    public static void Fill(JsonObject card, string input, string value) => FormCard.Inputs(card).Single(i => i.Text("id") == input)["value"] = value;
}
