using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>Two processes over one PostgreSQL database, behind a proxy that sends each message to the next one. One is killed while people write.</summary>
public sealed class ReplicaTests
{
    private const int MessagesOfEach = 20;
    private const int RepsOfTheCompany = 3;
    private const string Briefings = "SELECT count(*) FROM notices WHERE kind = 0";
    private const string Sent = "SELECT count(*) FROM notices WHERE state = 2";
    private const string Underway = "SELECT count(*) FROM notices WHERE state = 0";
    private static readonly TimeSpan LongestCatchUp = TimeSpan.FromMinutes(3);

    [SkippableFact]
    public async Task TwoProcesses_OneOfThemKilledUnderLoad_KeepOrder_LoseNothing_AnswerNothingTwice()
    {
        await using var pair = await Pair.StartAsync();
        using var sent = new SemaphoreSlim(0);
        var work = Enumerable.Range(0, Company.Clients).Select(client => WriteAsync(pair, client, sent)).ToList();
        for (var i = 0; i < Company.Clients * MessagesOfEach / 2; i++) await sent.WaitAsync();
        await pair.First.KillAsync();
        await Task.WhenAll(work);

        var notes = await NotesAsync(pair.Database, Company.Clients * MessagesOfEach);
        foreach (var client in Enumerable.Range(0, Company.Clients))
        {
            var written = Enumerable.Range(0, MessagesOfEach).Select(message => Words(client, message)).ToList();
            Assert.Equal(written, notes.Where(note => note.StartsWith($"Client {client}:", StringComparison.Ordinal)));
            var answered = pair.Mailbox.Answered.Where(id => id.StartsWith($"{client}-", StringComparison.Ordinal)).ToList();
            Assert.Equal(answered.Distinct(), answered);
            Assert.Equal(answered.Order(StringComparer.Ordinal), answered);
        }
    }

    [SkippableFact]
    public async Task TwoProcesses_AtTheHourOfTheDigests_SendEachOnce()
    {
        await using var pair = await Pair.StartAsync(KeyValuePair.Create<string, string?>("Clock__Now", "2017-12-19T08:30Z"));
        foreach (var client in Enumerable.Range(0, Company.Clients)) await SendAsync(pair, client, 0);
        using var patience = new CancellationTokenSource(LongestCatchUp);
        while (await pair.Database.CountAsync(Briefings) < RepsOfTheCompany || await pair.Database.CountAsync(Underway) > 0)
        {
            Assert.False(patience.IsCancellationRequested, pair.Second.Output);
            await Task.Delay(200);
        }

        Assert.Equal(2, await pair.Database.CountAsync("SELECT count(*) FROM qrtz_scheduler_state"));
        // Each brings to its end what it has begun.
        Assert.Equal(0, await pair.First.StopAsync(patience.Token));
        Assert.Equal(0, await pair.Second.StopAsync(patience.Token));
        Assert.Equal(await pair.Database.CountAsync(Sent), pair.Mailbox.Unasked.Count);
    }

    // What is not acknowledged is sent again under its id, as channels do.
    private static async Task WriteAsync(Pair pair, int client, SemaphoreSlim sent)
    {
        for (var message = 0; message < MessagesOfEach; message++)
        {
            await SendAsync(pair, client, message);
            sent.Release();
        }
    }

    private static async Task SendAsync(Pair pair, int client, int message)
    {
        while (!await TrySendAsync(pair.Http, Note(pair.Mailbox, client, message))) await Task.Delay(50);
    }

    private static async Task<bool> TrySendAsync(HttpClient http, JsonObject activity)
    {
        try
        {
            using var response = await http.PostAsJsonAsync("/api/messages", activity);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static JsonObject Note(Mailbox mailbox, int client, int message) => new()
    {
        ["type"] = "message",
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{client}-{message:000}"),
        ["channelId"] = "emulator",
        ["serviceUrl"] = mailbox.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = Company.Person(client), ["name"] = Company.Person(client) },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"client-{client}"), ["conversationType"] = "personal" },
        ["value"] = new JsonObject { ["tool"] = "add_note", ["arguments"] = new JsonObject { ["deal"] = Company.OwnDeals(client)[0], ["text"] = Words(client, message) } },
    };

    private static string Words(int client, int message) => string.Create(CultureInfo.InvariantCulture, $"Client {client}: step {message}");

    // What the killed process had taken is taken up by the other one after a while.
    private static async Task<IReadOnlyList<string>> NotesAsync(SharedDatabase database, int expected)
    {
        using var patience = new CancellationTokenSource(LongestCatchUp);
        while (true)
        {
            var notes = await database.TextsAsync("SELECT text FROM notes ORDER BY id");
            if (notes.Count >= expected || patience.IsCancellationRequested) return notes;
            await Task.Delay(200);
        }
    }
}
