using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.People;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Whether everybody who reads along in a channel may see a reply. Whenever that is not certain, they may not.</summary>
internal sealed class SlackAudience(SlackApi api, SlackPeople people, ILogger<SlackAudience> logger)
{
    private const int MostMembers = 100;
    private static readonly string[] ForAnybody = ["help"];

    public async Task<bool> MayAllSeeAsync(SlackPlace place, AssistantReply reply, CancellationToken cancellationToken)
    {
        if (place.IsDirect || reply.Tools.All(IsForAnybody)) return true;
        try
        {
            if ((await people.FindAsync(place.Workspace, place.User, cancellationToken)).Viewer is not { } asker || await MembersAsync(place, cancellationToken) is not { } audience) return false;
            return reply.Tools.All(run => IsForAnybody(run) || (Scopes(run.Result).ToList() is { Count: > 0 } scopes && scopes.TrueForAll(scope => AudiencePolicy.MayAllSee(asker, audience, scope))));
        }
        catch (SlackApiException unknown)
        {
            Log.SlackMembersUnknown(logger, unknown.Error);
            return false;
        }
    }

    // Nothing where there are too many to ask about one by one.
    private async Task<IReadOnlyCollection<Viewer?>?> MembersAsync(SlackPlace place, CancellationToken cancellationToken)
    {
        var answer = await api.CallAsync(place.Workspace, "conversations.members", new() { ["channel"] = place.Channel, ["limit"] = MostMembers }, cancellationToken);
        if (answer.Text("response_metadata", "next_cursor") is not null) return null;
        var audience = new List<Viewer?>();
        foreach (var member in answer.Items("members"))
        {
            if (member.GetString() is not { } id) return null;
            var person = await people.FindAsync(place.Workspace, id, cancellationToken);
            if (!person.IsBot) audience.Add(person.Viewer);
        }

        return audience;
    }

    // A problem with choices names records that the asker alone may know of.
    private static bool IsForAnybody(ToolRun run) => ForAnybody.Contains(run.Name) || (run.Result as JsonObject)?["error"] is JsonObject error && error.Text("kind") is "denied" or "invalid";

    // A comparison is about several.
    private static IEnumerable<string> Scopes(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Scopes),
        JsonObject record => record.SelectMany(field => field.Key == "scope" && record.Text("scope") is { } scope ? [scope] : Scopes(field.Value)),
        _ => [],
    };
}
