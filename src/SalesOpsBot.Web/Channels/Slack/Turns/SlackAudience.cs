using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Web.Channels.Slack.People;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Whether everybody who reads along in a channel may see a reply. Whenever that is not certain, they may not.</summary>
internal sealed class SlackAudience(SlackApi api, SlackPeople people, ILogger<SlackAudience> logger)
{
    private const int MostMembers = 100;

    public async Task<bool> MayAllSeeAsync(SlackPlace place, AssistantReply reply, CancellationToken cancellationToken)
    {
        if (place.IsDirect || ReplyAudience.IsForAnybody(reply)) return true;
        try
        {
            return (await people.FindAsync(place.Workspace, place.User, cancellationToken)).Viewer is { } asker
                && await MembersAsync(place, cancellationToken) is { } audience
                && ReplyAudience.MayAllSee(reply, asker, audience);
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
}
