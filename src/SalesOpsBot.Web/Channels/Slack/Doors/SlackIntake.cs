using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Channels.Slack.Forms;
using SalesOpsBot.Web.Channels.Slack.Installations;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>
/// Takes what was proved to be Slack's, over HTTP or through a socket: looks whether it is for us, whether it came before, and queues the work. Only a form
/// that was sent is waited for, because Slack shows what is wrong with it on its fields.
/// </summary>
internal sealed class SlackIntake(
    SlackInbox inbox, SlackAdmission admission, TurnQueue queue, IServiceScopeFactory scopes, LateForms late, IOptionsMonitor<SlackOptions> options, ILogger<SlackIntake> logger)
{
    private readonly ConcurrentDictionary<string, Task<JsonObject?>> _forms = new();

    /// <summary>Takes a delivery.</summary>
    /// <returns>What to acknowledge it with; within a second, but for a form.</returns>
    public async Task<SlackAnswer> TakeAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        if (!await admission.AdmitsAsync(delivery, cancellationToken) || SlackRouter.Route(delivery) is not { } work) return SlackAnswer.Taken;
        var keys = delivery.Keys;
        try
        {
            if (!await inbox.TryTakeAsync(keys[0], delivery, cancellationToken)) return await RepeatAsync(keys[0]);
            foreach (var other in keys.Skip(1))
            {
                if (await inbox.TryTakeAsync(other, null, cancellationToken)) continue;
                await inbox.FinishAsync(keys[0], CancellationToken.None);
                return SlackAnswer.Taken;
            }

            if (Begin(keys[0], work) is { } done) return work.IsForm ? await ShowAsync(keys[0], work, done) : SlackAnswer.Taken;
            Log.TurnQueueFull(logger);
            foreach (var key in keys) await inbox.ReleaseAsync(key, CancellationToken.None);
        }
        catch (Exception trouble) when (DatabaseTroubles.AreBehind(trouble))
        {
            Log.SlackLedgerFailed(logger, trouble);
        }

        return SlackAnswer.NoRoom;
    }

    /// <summary>Works off what was kept of a process that died.</summary>
    public void Resume(string key, SlackDelivery delivery)
    {
        if (SlackRouter.Route(delivery) is { } work) _ = Begin(key, work);
    }

    private Task<JsonObject?>? Begin(string key, SlackWork work) => queue.TryEnqueue(work.Place.Conversation, async stop =>
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work.DoAsync(scope.ServiceProvider, stop);
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            Log.TurnFailed(logger, exception, work.Place.Conversation);
            return work.IsForm ? FormAnswer.Failed() : null;
        }
        finally
        {
            // Cut off by the end of the program, it stays open and is taken over by the next one.
            if (!stop.IsCancellationRequested) await inbox.FinishAsync(key, CancellationToken.None);
        }
    });

    private async Task<SlackAnswer> ShowAsync(string key, SlackWork work, Task<JsonObject?> done)
    {
        _forms[key] = done;
        var patience = Task.Delay(options.CurrentValue.FormPatience, CancellationToken.None);
        if (await Task.WhenAny(done, patience) == done)
        {
            _forms.TryRemove(key, out _);
            return new(true, await BegunAsync(done));
        }

        _ = late.ShowAsync(work, BegunAsync(done)).ContinueWith(_ => _forms.TryRemove(key, out var _), TaskScheduler.Default);
        return new(true, FormAnswer.Saving(work.Delivery.Payload));
    }

    // Where the turn could not begin.
    private static async Task<JsonObject?> BegunAsync(Task<JsonObject?> done)
    {
        try
        {
            return await done;
        }
        catch (Exception fault) when (DatabaseTroubles.AreBehind(fault))
        {
            return FormAnswer.Failed();
        }
    }

    private async Task<SlackAnswer> RepeatAsync(string key)
    {
        Log.SlackDeliveryRepeated(logger, key);
        return _forms.TryGetValue(key, out var first) ? new(true, await first) : SlackAnswer.Taken;
    }
}
