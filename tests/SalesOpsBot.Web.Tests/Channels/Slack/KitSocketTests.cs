namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>The whole bot on sockets, before a double of Slack that is not ours.</summary>
public sealed class KitSocketTests : IAsyncLifetime
{
    private static readonly (string Name, string Value)[] Settings = [("Slack:SigningSecret", ""), ("Slack:SocketMode", "true"), ("Slack:AppToken", "xapp-accept"), ("Slack:Sockets", "1")];
    private KitBot? _bot;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_bot is not null) await _bot.DisposeAsync();
    }

    [SkippableFact]
    public async Task Message_DeliveredAgainInAnotherEnvelope_IsAnsweredOnce_AndEveryEnvelopeAcknowledged()
    {
        var bot = await StartAsync();
        var said = KitBot.Direct("what's my forecast?", "1.000001");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => bot.Slack.SendAsync("events_api", $"e{i}", said)));
        await AcknowledgedAsync("e0", "e1", "e2");
        await bot.Slack.SendAsync("events_api", "e3", KitBot.Direct("help", "1.000002"));
        Assert.Equal(2, (await bot.Slack.WaitForAsync("chat.postMessage", 2)).Count);
        Assert.Empty(await bot.Slack.FaultsAsync());
    }

    [SkippableTheory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData(null)]
    public async Task Socket_ThatEnds_IsFollowedByAnother_WhichGoesOn(string? reason)
    {
        var bot = await StartAsync();
        await bot.Slack.EndSocketsAsync(reason);
        await Wait.ForAsync(async () => await bot.Slack.SocketsAsync() is (1, 2, _) ? "again" : null);
        await bot.Slack.SendAsync("events_api", "e1", KitBot.Direct("what's my forecast?", "1.000001"));
        Assert.Single(await bot.Slack.WaitForAsync("chat.postMessage"));
        await AcknowledgedAsync("e1");
    }

    [SkippableFact]
    public async Task Opening_RefusedForAWhile_IsTriedAgain()
    {
        var bot = await StartAsync();
        await bot.Slack.MisbehaveAsync("apps.connections.open", "5xx", times: 2);
        await bot.Slack.MisbehaveAsync("apps.connections.open", "429", more: new() { ["retryAfter"] = 0 });
        await bot.Slack.EndSocketsAsync(null);
        await Wait.ForAsync(async () => await bot.Slack.SocketsAsync() is (1, 2, _) ? "again" : null);
    }

    [SkippableFact]
    public async Task Restart_TheSameEventComesAgain_HasNoSecondEffect()
    {
        var bot = await StartAsync();
        var said = KitBot.Direct("what's my forecast?", "1.000001");
        await bot.Slack.SendAsync("events_api", "e1", said);
        await bot.Slack.WaitForAsync("chat.postMessage");
        using var restarted = bot.Restart();
        await Wait.ForAsync(async () => await bot.Slack.SocketsAsync() is (2, 2, _) ? "both" : null);
        await bot.Slack.SendAsync("events_api", "e2", said);
        await bot.Slack.SendAsync("events_api", "e3", KitBot.Direct("help", "1.000002"));
        await AcknowledgedAsync("e1", "e2", "e3");
        Assert.Equal(2, (await bot.Slack.WaitForAsync("chat.postMessage", 2)).Count);
    }

    private async Task<KitBot> StartAsync()
    {
        _bot = await KitBot.StartAsync(Settings);
        await Wait.ForAsync(async () => await _bot.Slack.SocketsAsync() is (1, 1, _) ? "open" : null);
        return _bot;
    }

    private Task AcknowledgedAsync(params string[] envelopes) =>
        Wait.ForAsync(async () => envelopes.Except((await _bot!.Slack.SocketsAsync()).Acknowledged).Any() ? null : "all");
}
