namespace SalesOpsBot.EndToEnd;

/// <summary>The program as a user starts it: a process of its own, on a free port, with a database of its own and the sample in it.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");
    private readonly BotProcess _process;

    private RunningBot() => _process = BotProcess.Start(_folder, Address, KeyValuePair.Create("Sample__Load", (string?)"true"));

    public Uri Address { get; } = BotProcess.FreeAddress();

    /// <summary>Starts it and waits until it can answer.</summary>
    public static async Task<RunningBot> StartAsync()
    {
        var bot = new RunningBot();
        await bot._process.WaitUntilReadyAsync();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
