using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>A server over a small company's database, to which something happens.</summary>
internal sealed class FaultyBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");
    private readonly Uri _address = BotProcess.FreeAddress();
    private readonly HttpClient _http;
    private BotProcess? _process;
    private int _asked;

    private FaultyBot() => _http = new() { BaseAddress = _address };

    public string Database => Path.Combine(_folder.FullName, "sales.db");

    /// <summary>A company of four, taken into a database; not started.</summary>
    public static async Task<FaultyBot> CreateAsync()
    {
        var bot = new FaultyBot();
        Company.Write(bot._folder);
        var import = await ProgramRun.OfAsync(bot._folder, null, "import", "people.csv", "deals.csv", "--db", bot.Database, "--now", "2017-12-01T08:00");
        Assert.True(import.Code == 0, import.Errors);
        return bot;
    }

    /// <summary>Starts it, with settings by their environment variables.</summary>
    public async Task StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        _process = BotProcess.Start(_folder, _address, [new("Sample__Load", "false"), new("Clock__Now", "2017-12-01T09:00:00Z"), .. settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))]);
        await _process.WaitUntilReadyAsync();
    }

    /// <summary>Ends it as a service manager does.</summary>
    public Task<int> StopAsync(CancellationToken cancellationToken) => _process!.StopAsync(cancellationToken);

    /// <summary>What the first rep is answered; nothing where the line broke.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="isOnce">Whether a second delivery would have to be known: that is noted before anything is answered.</param>
    public async Task<Answer?> AskAsync(string text, bool isOnce = false)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = isOnce ? $"activity-{Interlocked.Increment(ref _asked)}" : null,
            ["channelId"] = "emulator",
            ["deliveryMode"] = "expectReplies",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "rob", ["name"] = Company.Person(0) },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = isOnce ? $"talk-{_asked % 4}" : "talk", ["conversationType"] = "personal" },
        };
        try
        {
            using var response = await _http.PostAsJsonAsync("/api/messages", activity);
            return response.IsSuccessStatusCode ? new Answer((await response.Content.ReadFromJsonAsync<JsonObject>())!) : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is not null) await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
