using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>Two processes over one PostgreSQL database, behind a proxy that sends each message to the next one. One is killed while people write.</summary>
public sealed class ReplicaTests
{
    private const int MessagesOfEach = 20;
    private static readonly TimeSpan LongestCatchUp = TimeSpan.FromMinutes(3);

    [SkippableFact]
    public async Task TwoProcesses_OneOfThemKilledUnderLoad_KeepOrder_LoseNothing_AnswerNothingTwice()
    {
        Skip.If(SharedDatabase.Server is null, "SALESOPS_TEST_POSTGRESQL does not say how to reach a PostgreSQL server.");
        Skip.IfNot(Proxy.IsInstalled, "There is no nginx on this machine.");
        var folder = Directory.CreateTempSubdirectory("salesops-replicas-");
        await using var database = await SharedDatabase.CreateAsync();
        Company.Write(folder);
        var import = await ProgramRun.OfAsync(folder, null, database.Settings, "import", "people.csv", "deals.csv", "--now", "2017-12-01T08:00");
        Assert.True(import.Code == 0, import.Errors);

        var addresses = new[] { BotProcess.FreeAddress(), BotProcess.FreeAddress() };
        var settings = database.Settings.Append(new("Sample__Load", "false"));
        var first = BotProcess.Start(folder, addresses[0], settings);
        await using var second = BotProcess.Start(folder, addresses[1], settings);
        await first.WaitUntilReadyAsync();
        await second.WaitUntilReadyAsync();
        using var mailbox = new Mailbox();
        await using var proxy = await Proxy.StartAsync(folder, addresses);
        using var http = new HttpClient { BaseAddress = proxy.Address };

        using var sent = new SemaphoreSlim(0);
        var work = Enumerable.Range(0, Company.Clients).Select(client => WriteAsync(http, mailbox, client, sent)).ToList();
        for (var i = 0; i < Company.Clients * MessagesOfEach / 2; i++) await sent.WaitAsync();
        await first.DisposeAsync();
        await Task.WhenAll(work);

        var notes = await NotesAsync(database, Company.Clients * MessagesOfEach);
        foreach (var client in Enumerable.Range(0, Company.Clients))
        {
            var written = Enumerable.Range(0, MessagesOfEach).Select(message => Words(client, message)).ToList();
            Assert.Equal(written, notes.Where(note => note.StartsWith($"Client {client}:", StringComparison.Ordinal)));
            var answered = mailbox.Answered.Where(id => id.StartsWith($"{client}-", StringComparison.Ordinal)).ToList();
            Assert.Equal(answered.Distinct(), answered);
            Assert.Equal(answered.Order(StringComparer.Ordinal), answered);
        }

        folder.Delete(recursive: true);
    }

    // What is not acknowledged is sent again under its id, as channels do.
    private static async Task WriteAsync(HttpClient http, Mailbox mailbox, int client, SemaphoreSlim sent)
    {
        for (var message = 0; message < MessagesOfEach; message++)
        {
            while (!await TrySendAsync(http, Note(mailbox, client, message))) await Task.Delay(50);
            sent.Release();
        }
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
