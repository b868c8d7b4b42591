using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Forms;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>
/// Writes an expanded Adaptive Card as blocks, for exactly the elements that the cards of <c>cards/</c> use. What a card says by place, width and colour is
/// said by order, lines of squares and dots; no word of it is left out.
/// </summary>
internal sealed class CardRenderer
{
    /// <summary>The elements that can be written well; a test holds the cards to them.</summary>
    public static IReadOnlySet<string> Elements { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "AdaptiveCard", "TextBlock", "Container", "ColumnSet", "Column", "FactSet", "ActionSet", "Image", "Action.Submit", "Action.Execute", "Action.OpenUrl", "Action.ToggleVisibility",
        "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.ChoiceSet", "Input.Toggle",
    };

    private readonly BlockList _list = new();
    private readonly CardButtons _buttons;
    private readonly CardChoices _choices;
    private readonly SlackSurface _surface;

    private CardRenderer(JsonObject card, SlackSurface surface, string? tool) => (_surface, _buttons, _choices) = (surface, new(tool), new(card));

    /// <summary>Writes a card.</summary>
    /// <param name="card">The card, filled with its data.</param>
    /// <param name="surface">Where it is shown.</param>
    /// <param name="tool">The tool that made it.</param>
    public static IReadOnlyList<JsonObject> Write(JsonObject card, SlackSurface surface, string? tool = null)
    {
        var renderer = new CardRenderer(card, surface, tool);
        renderer.WriteAll(card.List("body"));
        // In a form the card's actions are the form's own buttons, and a message has one that opens it.
        var sends = FormCard.HasInputs(card) ? card.List("actions").Where(a => a.Text("associatedInputs") != "none") : [];
        if (surface != SlackSurface.Modal) renderer.Actions([.. card.List("actions").Except(sends)]);
        if (renderer._buttons.Lost.Count > 0) renderer._list.Subtle(SlackText.Value(Say($"Not to be tapped here: {string.Join(", ", renderer._buttons.Lost)}.")));
        return renderer._list.Blocks;
    }

    private void WriteAll(IReadOnlyList<JsonObject> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].IsHidden()) continue;
            if (CardTable.RowsAt(elements, i) is > 0 and var rows)
            {
                _list.Add(CardTable.Write(elements.Skip(i).Take(rows), _surface));
                i += rows - 1;
            }
            else
            {
                Element(elements[i]);
            }
        }
    }

    private void Element(JsonObject element)
    {
        if (element.IsSet("separator") && !IsListed(element)) _list.Divider();
        else if (element.Text("spacing") is "Medium" or "Large" or "ExtraLarge") _list.Break();
        switch (element.Type())
        {
            case "TextBlock":
                Text(element);
                break;
            case "FactSet":
                _list.Columns([.. element.List("facts").Select(Fact)]);
                break;
            case "ActionSet":
                Actions(element.List("actions"));
                break;
            case "Image":
                Image(element);
                break;
            case "Container" when element["selectAction"] is JsonObject action:
                Tappable(CardLines.Of(element), action);
                break;
            case "Container" when element.Text("style") is { } style && style != "default":
                foreach (var (line, i) in CardLines.Of(element).Select((line, i) => (line, i))) _list.Line($"> {(i == 0 ? BarLine.Dot(style) : "")}{line}");
                _list.Break();
                break;
            case "Container":
                _list.Break();
                WriteAll(element.List("items"));
                _list.Break();
                break;
            case "ColumnSet" when CardChoices.Are(element):
                Choices(element);
                break;
            case "ColumnSet" when element["selectAction"] is JsonObject action:
                Tappable(CardLines.Of(element), action);
                break;
            case "ColumnSet" when CardLines.Stacks(element) is { } stacks:
                _list.Columns(stacks);
                break;
            case "ColumnSet":
                foreach (var line in CardLines.Of(element)) _list.Line(line);
                break;
            default:
                if (_surface == SlackSurface.Modal && InputBlock.Write(element) is { } input) _list.Add(input);
                break;
        }
    }

    private void Text(JsonObject element)
    {
        if (element.Is("style", "heading")) _list.Header(CardText.Plain(element.Text("text") ?? ""));
        else if (element.IsSet("isSubtle") && element.Is("size", "Small")) _list.Subtle(CardLines.Text(element));
        else _list.Line(CardLines.Text(element));
    }

    private void Tappable(IReadOnlyList<string> lines, JsonObject action)
    {
        var text = string.Join('\n', lines);
        _list.Row(text, _buttons.Button(action, CardText.Plain(lines.Count > 0 ? lines[0].Trim('*') : "")));
    }

    private void Actions(IReadOnlyList<JsonObject> actions)
    {
        foreach (var row in _buttons.Rows(actions)) _list.Add(row);
    }

    // What a card unfolds in place is a menu here; what no menu can carry is still said.
    private void Choices(JsonObject row)
    {
        var (menus, said) = (new List<JsonObject>(), new List<string>());
        foreach (var (title, actions) in _choices.Of(row))
        {
            if (_buttons.Select(title, actions) is { } menu) menus.Add(menu);
            else said.Add(SlackText.Value(title));
        }

        if (said.Count > 0) _list.Subtle(string.Join(" · ", said));
        if (menus.Count > 0) _list.Add(new() { ["type"] = "actions", ["elements"] = new JsonArray([.. menus]) });
    }

    private void Image(JsonObject element)
    {
        var words = CardText.Plain(element.Text("altText") ?? "") is { Length: > 0 } said ? said : Say("A picture");
        if (Uri.TryCreate(element.Text("url"), UriKind.Absolute, out var url) && url.Scheme == "https")
            _list.Add(new() { ["type"] = "image", ["image_url"] = url.AbsoluteUri, ["alt_text"] = SlackText.Fit(words, 2_000) });
        else
            _list.Line(SlackText.Value(words));
    }

    private static string Fact(JsonObject fact) => $"{CardText.Bold(CardText.Mrkdwn(fact.Text("title") ?? ""))}\n{CardText.Mrkdwn(fact.Text("value") ?? "")}";

    // Rows of a list stand apart enough; a line above each would be half the message.
    private static bool IsListed(JsonObject element) => element["selectAction"] is not null || element.Type() == "ColumnSet" || (element.Type() == "Container" && element.List("items") is [var first, ..] && first.Type() == "ColumnSet");
}
