using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Turns;

namespace SalesOpsBot.Web.Channels.Slack.Manifests;

/// <summary>The app's manifest, made from what the program does: its paths, its events, its shortcuts, and the scopes that these need.</summary>
internal static class SlackManifest
{
    /// <summary>The slash command.</summary>
    public const string Command = "/sales";

    /// <summary>Writes the manifest.</summary>
    /// <param name="options">The paths.</param>
    /// <param name="address">The bot's address as the world sees it: https, without a path where it has none. With Socket Mode it names the links to deals alone.</param>
    /// <param name="isSocket">For Socket Mode, which has no addresses.</param>
    public static JsonObject Write(SlackOptions options, Uri address, bool isSocket)
    {
        string At(string path) => address.AbsoluteUri.TrimEnd('/') + path;
        var command = new JsonObject { ["command"] = Command, ["description"] = "Ask SalesOps, for your eyes only", ["usage_hint"] = "[my forecast | deal NAME | share my pipeline | help]", ["should_escape"] = true };
        var oauth = new JsonObject { ["scopes"] = new JsonObject { ["bot"] = Texts(SlackScopes.All) } };
        var events = new JsonObject { ["bot_events"] = Texts(SlackScopes.OfEvents.Keys) };
        var interactivity = new JsonObject { ["is_enabled"] = true };
        if (!isSocket)
        {
            command["url"] = At(options.CommandsPath);
            oauth["redirect_urls"] = Texts([At(options.RedirectPath)]);
            events["request_url"] = At(options.EventsPath);
            interactivity["request_url"] = At(options.InteractionsPath);
        }

        return new()
        {
            ["_metadata"] = new JsonObject { ["major_version"] = 2, ["minor_version"] = 1 },
            ["display_information"] = new JsonObject { ["name"] = "SalesOpsBot", ["description"] = "Forecasts, deals, leads and follow-ups, with every figure traced", ["background_color"] = "#1d3557" },
            ["features"] = Features(command, address.Host),
            ["oauth_config"] = oauth,
            ["settings"] = new JsonObject
            {
                ["event_subscriptions"] = events,
                ["interactivity"] = interactivity,
                ["org_deploy_enabled"] = false,
                ["socket_mode_enabled"] = isSocket,
                ["token_rotation_enabled"] = false,
            },
        };
    }

    private static JsonObject Features(JsonObject command, string host) => new()
    {
        ["app_home"] = new JsonObject { ["home_tab_enabled"] = true, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false },
        ["bot_user"] = new JsonObject { ["display_name"] = "SalesOps", ["always_online"] = true },
        ["agent_view"] = new JsonObject
        {
            ["agent_description"] = "Answers questions about forecasts, pipeline, deals, leads and commission, and prepares changes for you to confirm.",
            ["suggested_prompts"] = new JsonArray(Prompt("My forecast", "What's my forecast?"), Prompt("My pipeline", "Show my pipeline"), Prompt("Deals at risk", "Which of my deals are at risk?"), Prompt("What can I ask?", "Help")),
        },
        ["shortcuts"] = new JsonArray(
            Shortcut("New meeting", "global", ShortcutHandler.NewMeeting, "Book a meeting"),
            Shortcut("Log to CRM", "message", ShortcutHandler.LogToCrm, "Note this message on a deal"),
            Shortcut("Ask about this", "message", ShortcutHandler.AskAboutThis, "Ask SalesOps what this message asks")),
        ["slash_commands"] = new JsonArray(command),
        ["unfurl_domains"] = Texts([host]),
    };

    private static JsonObject Prompt(string title, string message) => new() { ["title"] = title, ["message"] = message };

    private static JsonObject Shortcut(string name, string type, string callback, string description) => new() { ["name"] = name, ["type"] = type, ["callback_id"] = callback, ["description"] = description };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
