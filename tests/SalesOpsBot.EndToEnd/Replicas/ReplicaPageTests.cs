using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>The web page over two processes: its conversations are in the database, and each request may reach the other one.</summary>
public sealed class ReplicaPageTests
{
    private const int MessagesOfEach = 8;
    private const string Secret = "a secret of thirty-two characters";
    private static readonly TimeSpan LongestCatchUp = TimeSpan.FromMinutes(2);

    [SkippableFact]
    public async Task ThePage_OneProcessKilledWhilePeopleWrite_GetsEachAnswerOnceAndInOrder()
    {
        await using var pair = await Pair.StartAsync(KeyValuePair.Create<string, string?>("DirectLine__Secret", Secret));
        using var sent = new SemaphoreSlim(0);
        var work = Enumerable.Range(0, Company.Clients).Select(client => WriteAsync(pair, client, sent)).ToList();
        for (var i = 0; i < Company.Clients * MessagesOfEach / 2; i++) await sent.WaitAsync();
        await pair.First.KillAsync();
        foreach (var (posted, answered) in await Task.WhenAll(work)) Assert.Equal(posted.Select(id => $"{id}-answer"), answered);
    }

    private static async Task<(IReadOnlyList<string> Posted, IReadOnlyList<string> Answered)> WriteAsync(Pair pair, int client, SemaphoreSlim sent)
    {
        var opened = (await SendAsync(pair, HttpMethod.Post, "conversations", Secret, new() { ["user"] = new JsonObject { ["id"] = "dl_me", ["email"] = $"{Company.Person(client)[..3]}@sales.example" } }))!;
        var (conversation, token) = ((string)opened["conversationId"]!, (string)opened["token"]!);
        var posted = new List<string>();
        for (var message = 0; message < MessagesOfEach; message++)
        {
            posted.Add((string)(await SendAsync(pair, HttpMethod.Post, $"conversations/{conversation}/activities", token, Note(client, message)))!["id"]!);
            sent.Release();
        }

        using var patience = new CancellationTokenSource(LongestCatchUp);
        while (true)
        {
            var log = (await SendAsync(pair, HttpMethod.Get, $"conversations/{conversation}/activities", token, null))!["activities"]!.AsArray();
            List<string> answered = [.. log.Select(activity => (string)activity!["id"]!).Where(id => id.EndsWith("-answer", StringComparison.Ordinal))];
            if (answered.Count >= posted.Count || patience.IsCancellationRequested) return (posted, answered);
            await Task.Delay(200);
        }
    }

    // What is not acknowledged is sent again, as the page does.
    private static async Task<JsonNode?> SendAsync(Pair pair, HttpMethod method, string path, string bearer, JsonObject? body)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = body is null ? null : JsonContent.Create(body) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            try
            {
                using var response = await pair.Http.SendAsync(request);
                if (response.IsSuccessStatusCode) return await response.Content.ReadFromJsonAsync<JsonNode>();
            }
            catch (HttpRequestException)
            {
                // The proxy has lost the process in the middle of it.
            }

            await Task.Delay(50);
        }
    }

    private static JsonObject Note(int client, int message) => new()
    {
        ["type"] = "message",
        ["channelData"] = new JsonObject { ["clientActivityID"] = string.Create(CultureInfo.InvariantCulture, $"{client}-{message}") },
        ["value"] = new JsonObject { ["tool"] = "add_note", ["arguments"] = new JsonObject { ["deal"] = Company.OwnDeals(client)[0], ["text"] = string.Create(CultureInfo.InvariantCulture, $"Step {message}") } },
    };
}
