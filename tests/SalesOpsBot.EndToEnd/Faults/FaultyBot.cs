using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>A server over a small company's database, to which something happens.</summary>
internal sealed class FaultyBot : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly Uri _address = BotProcess.FreeAddress();
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly HttpClient _http;
    private BotProcess? _process;
    private int _asked;

    private FaultyBot(IReadOnlyDictionary<string, string?>? database)
    {
        _settings = database ?? new Dictionary<string, string?> { ["Database__ConnectionString"] = $"Data Source={Database}" };
        _http = new() { BaseAddress = _address };
    }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("salesops-");

    /// <summary>Where the database is, where it is a file.</summary>
    public string Database => Path.Combine(Folder.FullName, "sales.db");

    /// <summary>What it wrote so far.</summary>
    public string Output => _process!.Output;

    /// <summary>The running process's number.</summary>
    public int ProcessId => _process!.Id;

    /// <summary>A company of four, taken into a database; not started.</summary>
    /// <param name="database">The settings that lead to the database, by their environment variables; else it is a file.</param>
    public static async Task<FaultyBot> CreateAsync(IReadOnlyDictionary<string, string?>? database = null)
    {
        var bot = new FaultyBot(database);
        Company.Write(bot.Folder);
        var import = await bot.RunAsync("import", "people.csv", "deals.csv", "--now", "2017-12-01T08:00");
        Assert.True(import.Code == 0, import.Errors);
        return bot;
    }

    /// <summary>Runs a command of the program beside it.</summary>
    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(Folder, null, _settings, arguments);

    /// <summary>Starts it, with settings by their environment variables.</summary>
    public Task StartAsync(params IEnumerable<(string Name, string Value)> settings) => StartAsync([], settings);

    /// <summary>Starts it through another program, which takes away some of its rights or room and becomes it.</summary>
    public async Task StartAsync(IReadOnlyList<string> through, params IEnumerable<(string Name, string Value)> settings)
    {
        KeyValuePair<string, string?>[] all = [.. _settings, new("Sample__Load", "false"), new("Clock__Now", "2017-12-01T09:00:00Z"), .. settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))];
        _process = BotProcess.Start(through, Folder, _address, all);
        await _process.WaitUntilReadyAsync();
    }

    /// <summary>Ends it as a service manager does.</summary>
    public Task<int> StopAsync(CancellationToken cancellationToken) => _process!.StopAsync(cancellationToken);

    /// <summary>What the first rep is answered; nothing where the line broke.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="isOnce">Whether a second delivery would have to be known: that is noted before anything is answered.</param>
    public Task<Answer?> AskAsync(string text, bool isOnce = false) => AskAsync("text", text, isOnce);

    /// <summary>What comes of a tapped button; nothing where the line broke.</summary>
    public Task<Answer?> TapAsync(JsonObject button) => AskAsync("value", button.DeepClone(), isOnce: true);

    /// <summary>Says something in a conversation whose answers go to a mailbox.</summary>
    /// <returns>How it was acknowledged.</returns>
    public async Task<HttpStatusCode> WriteAsync(string text, string serviceUrl)
    {
        var activity = Activity("text", text, isOnce: true);
        (activity["deliveryMode"], activity["serviceUrl"]) = (null, serviceUrl);
        using var response = await _http.PostAsJsonAsync("/api/messages", activity);
        return response.StatusCode;
    }

    /// <summary>What <c>/readyz</c> says.</summary>
    public async Task<(HttpStatusCode Status, string Text)> ReadinessAsync()
    {
        try
        {
            using var response = await _http.GetAsync("/readyz");
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException)
        {
            throw new InvalidOperationException($"The program has ended:\n{_process!.Output}");
        }
    }

    /// <summary>Waits until <c>/readyz</c> has a status.</summary>
    public async Task WaitForAsync(HttpStatusCode status)
    {
        using var patience = new CancellationTokenSource(Longest);
        while ((await ReadinessAsync()).Status != status) await Task.Delay(50, patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is not null) await _process.DisposeAsync();
        Folder.Delete(recursive: true);
    }

    private async Task<Answer?> AskAsync(string field, JsonNode value, bool isOnce)
    {
        try
        {
            using var response = await _http.PostAsJsonAsync("/api/messages", Activity(field, value, isOnce));
            return response.IsSuccessStatusCode ? new Answer((await response.Content.ReadFromJsonAsync<JsonObject>())!) : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private JsonObject Activity(string field, JsonNode value, bool isOnce)
    {
        var number = Interlocked.Increment(ref _asked);
        return new()
        {
            ["type"] = "message",
            ["id"] = isOnce ? $"activity-{number}" : null,
            ["channelId"] = "emulator",
            ["deliveryMode"] = "expectReplies",
            [field] = value,
            ["from"] = new JsonObject { ["id"] = "rob", ["name"] = Company.Person(0) },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = isOnce ? $"talk-{number % 4}" : "talk", ["conversationType"] = "personal" },
        };
    }
}
