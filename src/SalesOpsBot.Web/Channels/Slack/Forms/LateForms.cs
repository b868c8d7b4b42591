using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Doors;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Ends the forms that took longer than Slack waits: they said that they are being saved, and now say what came of it.</summary>
internal sealed class LateForms(SlackApi api, ILogger<LateForms> logger)
{
    public async Task ShowAsync(SlackWork work, Task<JsonObject?> done)
    {
        if (work.Delivery.Payload.Text("view", "id") is not { } view) return;
        try
        {
            var words = (await done) switch
            {
                null => Say("Done. Close this; the answer is in the conversation."),
                { } answer when answer["errors"] is JsonObject faults => Say($"This was not saved:\n{string.Join('\n', faults.Select(f => f.Value))}"),
                _ => Say("This was not saved. Please try again."),
            };
            await api.CallAsync(work.Place.Workspace, "views.update", new() { ["view_id"] = view, ["view"] = FormView.Say("SalesOps", words) }, CancellationToken.None);
        }
        catch (SlackApiException lost)
        {
            Log.ReplyLost(logger, lost, work.Place.Conversation);
        }
    }
}
