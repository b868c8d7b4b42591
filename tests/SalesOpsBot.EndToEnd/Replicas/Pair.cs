using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>Two processes over one PostgreSQL database with a small company, behind a proxy that sends each message to the next one.</summary>
internal sealed class Pair : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Proxy _proxy;

    private Pair(DirectoryInfo folder, SharedDatabase database, BotProcess first, BotProcess second, Proxy proxy)
    {
        (_folder, Database, First, Second, _proxy) = (folder, database, first, second, proxy);
        Http = new() { BaseAddress = proxy.Address };
    }

    public SharedDatabase Database { get; }

    public BotProcess First { get; }

    public BotProcess Second { get; }

    public Mailbox Mailbox { get; } = new();

    /// <summary>To the proxy.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts them, with settings by their environment variables; skips the test where something is missing for it.</summary>
    public static async Task<Pair> StartAsync(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        Skip.If(SharedDatabase.Server is null, "SALESOPS_TEST_POSTGRESQL does not say how to reach a PostgreSQL server.");
        Skip.IfNot(Proxy.IsInstalled, "There is no nginx on this machine.");
        var folder = Directory.CreateTempSubdirectory("salesops-replicas-");
        var database = await SharedDatabase.CreateAsync();
        Company.Write(folder);
        var import = await ProgramRun.OfAsync(folder, null, database.Settings, "import", "people.csv", "deals.csv", "--now", "2017-12-01T08:00");
        Assert.True(import.Code == 0, import.Errors);
        Uri[] addresses = [BotProcess.FreeAddress(), BotProcess.FreeAddress()];
        KeyValuePair<string, string?>[] all = [.. database.Settings, new("Sample__Load", "false"), .. settings];
        var (first, second) = (BotProcess.Start(folder, addresses[0], all), BotProcess.Start(folder, addresses[1], all));
        await first.WaitUntilReadyAsync();
        await second.WaitUntilReadyAsync();
        return new(folder, database, first, second, await Proxy.StartAsync(folder, addresses));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _proxy.DisposeAsync();
        await First.DisposeAsync();
        await Second.DisposeAsync();
        Mailbox.Dispose();
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
