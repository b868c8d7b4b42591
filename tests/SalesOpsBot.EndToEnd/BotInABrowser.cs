namespace SalesOpsBot.EndToEnd;

/// <summary>One running bot and one browser for all tests of a page; neither where there is no Chromium.</summary>
public sealed class BotInABrowser : IAsyncLifetime
{
    public RunningBot? Bot { get; private set; }

    public Chromium? Chromium { get; private set; }

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is null) return;
        Bot = await RunningBot.StartAsync();
        Chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (Chromium is not null) await Chromium.DisposeAsync();
        if (Bot is not null) await Bot.DisposeAsync();
    }
}
