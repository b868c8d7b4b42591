using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Forms;
using SalesOpsBot.Web.Channels.Slack.People;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Home;

/// <summary>The bot's Home: a person's day, with what the role makes of it, for each tool sees to the rights and the scope itself.</summary>
internal sealed class HomePage(ISalesAssistant assistant, SlackPeople people, SlackApi api, ILogger<HomePage> logger)
{
    private const int BlocksOfPage = 98;
    private const int BlocksOfSection = 18;
    private const int MostOpened = 20_000;
    private readonly ConcurrentDictionary<(string Workspace, string User), bool> _opened = new();
    private static readonly (string Form, Phrase Title)[] Forms = [("new-deal", "New deal"), ("new-meeting", "New meeting"), ("log-meeting", "Log a meeting"), ("discount", "Ask for a discount"), ("settings", "Settings")];

    /// <summary>Publishes a person's page.</summary>
    public async Task PublishAsync(SlackPlace place, CancellationToken cancellationToken)
    {
        if (_opened.Count >= MostOpened) _opened.Clear();
        _opened[(place.Workspace.Id, place.User)] = true;
        var person = await people.FindAsync(place.Workspace, place.User, cancellationToken);
        var blocks = person switch
        {
            { Refusal: { } refusal } => MessageWriter.Words(refusal),
            { Viewer: { } viewer } => await BlocksAsync(place, viewer, cancellationToken),
            _ => MessageWriter.Words((await assistant.WelcomeAsync(new(null, place.Conversation, ""), cancellationToken)).Text),
        };
        var view = new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray([.. blocks.Take(BlocksOfPage).Select(b => b.DeepClone())]) };
        await api.CallAsync(place.Workspace, "views.publish", new() { ["user_id"] = place.User, ["view"] = view }, cancellationToken);
    }

    /// <summary>Publishes it again after a change, for somebody who has looked at it. That it fails is no reason to fail the change.</summary>
    public async Task PublishAgainAsync(SlackPlace place, CancellationToken cancellationToken)
    {
        if (!_opened.ContainsKey((place.Workspace.Id, place.User))) return;
        try
        {
            await PublishAsync(place with { Channel = null, Thread = null }, cancellationToken);
        }
        catch (SlackApiException lost)
        {
            Log.ReplyLost(logger, lost, place.Conversation);
        }
    }

    private async Task<IReadOnlyList<JsonObject>> BlocksAsync(SlackPlace place, Viewer viewer, CancellationToken cancellationToken)
    {
        var list = new BlockList();
        list.Header(Say($"Your day, {viewer.Person.Name.Split(' ')[0]}"));
        list.Add(new() { ["type"] = "actions", ["block_id"] = "home-forms", ["elements"] = new JsonArray([.. Forms.Select(Opener)]) });
        foreach (var section in HomeSection.OfToday(viewer.Person.Role, viewer.Today))
        {
            var reply = await assistant.AnswerAsync(new(viewer, $"{place.Conversation}:home", "") { Action = new(section.Tool, section.Arguments, null) }, cancellationToken);
            if (reply.Cards is not [JsonObject card, ..] || reply.Tools.Any(run => (run.Result as JsonObject)?.ContainsKey("error") == true)) continue;
            list.Divider();
            foreach (var block in Shortened(CardRenderer.Write(card, SlackSurface.Home, section.Tool), section)) list.Add(block);
        }

        return list.Blocks;
    }

    // The whole of it is one tap away.
    private static IEnumerable<JsonObject> Shortened(IReadOnlyList<JsonObject> blocks, HomeSection section)
    {
        if (blocks.Count <= BlocksOfSection) return blocks;
        var button = new CardButtons(null).Button(new() { ["type"] = "Action.Submit", ["title"] = "Show all of it", ["data"] = new JsonObject { ["tool"] = section.Tool, ["arguments"] = section.Arguments.DeepClone() } });
        return [.. blocks.Take(BlocksOfSection - 1), new() { ["type"] = "actions", ["elements"] = new JsonArray(button) }];
    }

    private static JsonObject Opener((string Form, Phrase Title) form) => new()
    {
        ["type"] = "button",
        ["text"] = SlackText.Plain(form.Title, 75),
        ["action_id"] = $"{CardButtons.Form}.{form.Form}",
        ["value"] = new JsonObject { [FormCards.Open] = form.Form }.ToJsonString(),
    };
}
