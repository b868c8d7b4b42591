using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>A server over a company's database that is killed and started again, while clients ask whenever it is up.</summary>
internal sealed class KilledBot : IAsyncDisposable
{
    private static readonly DateTimeOffset Beginning = new(2017, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");
    private readonly Uri _address = BotProcess.FreeAddress();
    private readonly HttpClient _http;
    private readonly SemaphoreSlim _asks = new(0);
    private readonly long _began = TimeProvider.System.GetTimestamp();
    private readonly KeyValuePair<string, string?>[] _settings;
    private TaskCompletionSource _up = NewGate();
    private BotProcess? _process;
    private int _asked;
    private int _answered;

    /// <param name="settings">Further settings by their environment variables.</param>
    public KilledBot(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        _settings = [new("Sample__Load", "false"), new("Limits__Burst", "0"), new("Limits__ConversationBurst", "0"), .. settings];
        _http = new() { BaseAddress = _address };
    }

    public string Database => Path.Combine(_folder.FullName, "sales.db");

    public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(_began);

    /// <summary>What it wrote since it was last started.</summary>
    public string? Output => _process?.Output;

    /// <summary>How much later than it is the clocks of later runs are set.</summary>
    public TimeSpan Later { get; set; }

    /// <summary>How often it was started.</summary>
    public int Runs { get; private set; }

    public int Asked => _asked;

    public int Answered => _answered;

    /// <summary>Takes the company into the database, while it is not up.</summary>
    public async Task ImportCompanyAsync()
    {
        Company.Write(_folder);
        var import = await RunAsync("import", "people.csv", "deals.csv", "--db", Database, "--now", "2017-12-01T08:00");
        Assert.True(import.Code == 0, import.Errors);
    }

    /// <summary>Runs a command of the program beside it.</summary>
    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(_folder, null, arguments);

    /// <summary>Starts it and lets the clients ask. Its clock begins where it would stand had it run on.</summary>
    public async Task StartAsync()
    {
        Begin();
        await _process!.WaitUntilReadyAsync();
        Runs++;
        _up.SetResult();
    }

    /// <summary>Starts it and kills it before it is ready.</summary>
    public async Task StartInVainAsync(TimeSpan after)
    {
        Begin();
        await Task.Delay(after);
        await EndAsync();
    }

    /// <summary>Kills it after so many activities more, and a little while in which they are at work.</summary>
    public async Task KillAsync(int asks, TimeSpan after)
    {
        for (var i = 0; i < asks; i++) await _asks.WaitAsync();
        await Task.Delay(after);
        _up = NewGate();
        await EndAsync();
    }

    /// <summary>Sends something again and again, across kills, until it is taken.</summary>
    public async Task SendAsync(Func<HttpRequestMessage> make)
    {
        while (true)
        {
            await _up.Task;
            _asks.Release();
            try
            {
                using var request = make();
                using var response = await _http.SendAsync(request);
                if (response.IsSuccessStatusCode) return;
                throw new InvalidOperationException($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}\n{_process?.Output}");
            }
            catch (HttpRequestException)
            {
                // It was killed over it.
            }
        }
    }

    /// <summary>Asks once it is up.</summary>
    /// <returns>The answer, or nothing where it was killed over it.</returns>
    public async Task<Answer?> AskAsync(string person, string conversation, JsonObject data)
    {
        await _up.Task;
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"activity-{Interlocked.Increment(ref _asked)}",
            ["channelId"] = "emulator",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = person, ["name"] = person },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
            ["value"] = data.DeepClone(),
        };
        _asks.Release();
        try
        {
            using var response = await _http.PostAsJsonAsync("/api/messages", activity);
            if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)response.StatusCode}: {_process?.Output}");
            var answer = new Answer((await response.Content.ReadFromJsonAsync<JsonObject>())!);
            Interlocked.Increment(ref _answered);
            return answer;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _asks.Dispose();
        if (_process is not null) await EndAsync();
        _folder.Delete(recursive: true);
    }

    private void Begin() => _process = BotProcess.Start(_folder, _address, [.. _settings, new("Clock__Now", (Beginning + Elapsed + Later).ToString("O", null))]);

    private async Task EndAsync()
    {
        await _process!.DisposeAsync();
        _process = null;
    }

    private static TaskCompletionSource NewGate() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
