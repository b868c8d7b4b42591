using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Opens forms. What opens one is good for three seconds, so a form that has to be asked for first opens empty and is filled then.</summary>
internal sealed class FormOpener(SlackApi api)
{
    /// <summary>Opens a card's form.</summary>
    public Task OpenAsync(SlackPlace place, JsonObject card, CancellationToken cancellationToken) =>
        api.CallAsync(place.Workspace, "views.open", new() { ["trigger_id"] = place.Trigger, ["view"] = FormView.Of(card, place) }, cancellationToken);

    /// <summary>Opens words to read.</summary>
    public Task SayAsync(SlackPlace place, string text, CancellationToken cancellationToken) =>
        api.CallAsync(place.Workspace, "views.open", new() { ["trigger_id"] = place.Trigger, ["view"] = FormView.Say("SalesOps", text) }, cancellationToken);

    /// <summary>Opens at once and shows the answer when it is there.</summary>
    public async Task OpenAsync(SlackPlace place, Func<CancellationToken, Task<AssistantReply?>> answer, CancellationToken cancellationToken)
    {
        var opened = await api.CallAsync(place.Workspace, "views.open", new() { ["trigger_id"] = place.Trigger, ["view"] = FormView.Say("SalesOps", Say("One moment…")) }, cancellationToken);
        var reply = await answer(cancellationToken);
        var view = reply?.Cards is [JsonObject card, ..] ? FormView.Of(card, place) : FormView.Say("SalesOps", reply?.Text ?? Say("I can't answer that."));
        await api.CallAsync(place.Workspace, "views.update", new() { ["view_id"] = opened.Text("view", "id"), ["hash"] = opened.Text("view", "hash"), ["view"] = view }, cancellationToken);
    }
}
