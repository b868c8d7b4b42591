using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Turns;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>A form that was sent: what is wrong with it is shown on its fields, and what came of it where it was opened.</summary>
internal sealed class FormHandler(SlackConversation conversation, TurnQueue queue) : ISlackHandler
{
    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.Text("view", "callback_id") != FormView.CallbackId) return null;
        if (FormContext.Read(payload) is not { } form) return FormAnswer.Failed();
        var values = FormReader.Read(payload, form);
        if (FormRules.Check(form, values) is { Count: > 0 } faults) return FormAnswer.Errors(faults);
        var data = FormReader.Merge(form.Data, values);
        var reply = data.Text("say") is { } say ? await conversation.HearAsync(place, Said(say, values), cancellationToken)
            : CardAction.TryRead(data) is { } action ? await conversation.TapAsync(place, action, cancellationToken)
            : null;
        if (reply is null) return FormAnswer.Failed();
        if (Refusal(reply, form) is { } refusal) return FormAnswer.Errors([refusal]);
        // Slack waits for the form, not for the message.
        return queue.TryEnqueue(place.Conversation, async stop =>
        {
            await conversation.SendAsync(place, reply, place.Message is null ? Answering.WithMessage : Answering.InPlace, stop);
            return true;
        }) is null ? FormAnswer.Failed() : null;
    }

    private static string Said(string say, JsonObject values) => values.Aggregate(say, (text, value) => text.Replace($"{{{value.Key}}}", value.Value?.ToString(), StringComparison.Ordinal));

    // Slack takes a fault only under the id of one of the form's own inputs.
    private static KeyValuePair<string, string>? Refusal(AssistantReply reply, FormContext form)
    {
        if (reply.Tools is not [var run] || run.Result is not JsonObject result || result["error"] is not JsonObject error || form.Rules.Count == 0) return null;
        var ids = form.Rules.Select(r => r.Text("id")!).ToList();
        var field = error.Text("argument") is { } argument && ids.Contains(argument) ? argument : ids[0];
        var choices = error.List("choices").Select(c => c.Text("title")).OfType<string>().Take(5).ToList();
        var message = error.Text("message") ?? reply.Text;
        return new(field, choices.Count == 0 ? message : $"{message} ({string.Join(", ", choices)})");
    }
}
