using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>The buttons of a card. Each carries its action's data, and says in its id what a tap does to the message.</summary>
/// <param name="tool">The tool that made the card: its own buttons to the same tool, such as the next page, turn the card over in place.</param>
internal sealed class CardButtons(string? tool)
{
    /// <summary>A tap is answered with a message.</summary>
    public const string Tap = "tap";

    /// <summary>A tap is answered in place of the card.</summary>
    public const string Turn = "turn";

    /// <summary>A tap decides something: the answer takes the card's place, with who and when.</summary>
    public const string Decide = "decide";

    /// <summary>A tap opens a form.</summary>
    public const string Form = "form";

    /// <summary>A tap opens an address; nothing else comes of it.</summary>
    public const string Link = "link";

    private const int ButtonText = 75;
    private const int ButtonValue = 2_000;
    private const int OptionValue = 150;
    private const int Visible = 5;
    private const int MenuOptions = 5;
    private static readonly string[] Decisions = ["confirm_change", "cancel_change", "resolve_change", "undo_last_change", "decide_approval", "settle_approval"];
    private static readonly string[] Forms = ["edit_change", "comment_approval"];
    private static readonly string[] Turns = ["show_change", "show_approval"];
    private int _count;

    /// <summary>Titles of buttons that Slack cannot carry.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>Rows of buttons, with a menu for the secondary ones; none where there is nothing to tap.</summary>
    public IEnumerable<JsonObject> Rows(IEnumerable<JsonObject> actions)
    {
        var able = actions.Where(a => !a.IsHidden() && !(a["isEnabled"] is JsonValue value && value.TryGetValue<bool>(out var enabled) && !enabled)).ToList();
        var menu = able.Where(a => a.Is("mode", "secondary") && Data(a).ToJsonString().Length <= OptionValue && a.Type() != "Action.OpenUrl").Take(MenuOptions).ToList();
        var buttons = able.Except(menu).Select(a => Button(a)).OfType<JsonObject>().ToList();
        if (menu.Count > 0) buttons.Add(Menu(menu));
        return buttons.Chunk(Visible).Select(row => new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. row]) });
    }

    /// <summary>One button, or nothing where Slack cannot carry it.</summary>
    /// <param name="action">The card's action.</param>
    /// <param name="beside">The words that it stands beside, which need not be said again on it.</param>
    public JsonObject? Button(JsonObject action, string? beside = null)
    {
        var title = CardText.Plain(action.Text("title") ?? "");
        if (title.Length == 0) title = "Open";
        var text = beside is null ? title : Shortened(title, beside);
        var button = new JsonObject { ["type"] = "button", ["text"] = SlackText.Plain(text, ButtonText) };
        if (text != title) button["accessibility_label"] = SlackText.Fit(title, ButtonText);
        if (action.Text("style") is "positive") button["style"] = "primary";
        if (action.Text("style") is "destructive") button["style"] = "danger";
        if (action.Type() == "Action.OpenUrl")
        {
            if (!Uri.TryCreate(action.Text("url"), UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http")) return Lose(title);
            button["url"] = url.AbsoluteUri;
            button["action_id"] = Id(Link);
            return button;
        }

        var value = Data(action).ToJsonString();
        if (value.Length > ButtonValue) return Lose(title);
        button["value"] = value;
        button["action_id"] = Id(Kind(action));
        return button;
    }

    /// <summary>A menu whose answer takes the card's place, or nothing where Slack can carry none of its choices.</summary>
    /// <param name="title">What stands on it.</param>
    /// <param name="actions">Its choices.</param>
    public JsonObject? Select(string title, IEnumerable<JsonObject> actions)
    {
        var options = Options(actions.Where(a => Data(a).ToJsonString().Length <= OptionValue));
        return options.Count == 0 ? null : new() { ["type"] = "static_select", ["action_id"] = Id(Turn), ["placeholder"] = SlackText.Plain(title, OptionValue), ["options"] = options };
    }

    /// <summary>A button that says a sentence.</summary>
    public JsonObject Saying(string sentence) => new()
    {
        ["type"] = "button",
        ["text"] = SlackText.Plain(sentence, ButtonText),
        ["value"] = new JsonObject { ["say"] = sentence }.ToJsonString(),
        ["action_id"] = Id(Tap),
    };

    private JsonObject? Lose(string title)
    {
        Lost.Add(title);
        return null;
    }

    private JsonObject Menu(List<JsonObject> actions) => new()
    {
        ["type"] = "overflow",
        ["action_id"] = Id(Tap),
        ["options"] = Options(actions),
    };

    private static JsonArray Options(IEnumerable<JsonObject> actions) => new([.. actions.DistinctBy(a => Data(a).ToJsonString()).Select(a => new JsonObject
    {
        ["text"] = SlackText.Plain(CardText.Plain(a.Text("title") ?? "Open"), ButtonText), ["value"] = Data(a).ToJsonString(),
    })]);

    private string Id(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{_count++}");

    private string Kind(JsonObject action)
    {
        var data = Data(action);
        var called = data.Text("tool");
        if (Forms.Contains(called)) return Form;
        if (Decisions.Contains(called) || action.Type() == "Action.Execute") return Decide;
        return Turns.Contains(called) || (tool is not null && called == tool && data.Text("view") is null) ? Turn : Tap;
    }

    private static JsonObject Data(JsonObject action)
    {
        var data = action["data"] is JsonObject given ? given.DeepClone().AsObject() : [];
        if (action.Text("verb") is { } verb) data["verb"] = verb;
        return data;
    }

    // "Open Isdom" beside "Isdom" is "Open", "Mark as done: Call Isdom" beside "Call Isdom" is "Mark as done"; screen readers still hear all of it.
    private static string Shortened(string title, string beside)
    {
        var first = beside.Split('\n')[0];
        for (var space = title.IndexOf(' ', StringComparison.Ordinal); space > 0; space = title.IndexOf(' ', space + 1))
        {
            if (first.StartsWith(title[(space + 1)..], StringComparison.Ordinal)) return title[..space].TrimEnd(':');
        }

        return title;
    }
}
