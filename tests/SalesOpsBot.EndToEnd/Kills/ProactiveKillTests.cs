using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>
/// The program is ended with SIGKILL again and again while leads come in, each of which is told to its new owner: to one through the connector of Teams, to the
/// others in Slack. <c>SALESOPS_KILLS</c> says how often, <c>SALESOPS_SEED</c> which moments; the figures are the test's output.
/// </summary>
public class ProactiveKillTests(ITestOutputHelper output)
{
    private const string WebhookSecret = "a secret of the webhook";
    private const int KillsByDefault = 3;
    // Nobody is told of more leads a day than their settings allow.
    private const int MostLeads = 270;
    private const int MostLeadsBetween = 12;
    private const long Sent = 2;
    private static readonly TimeSpan ClaimsRunOut = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan LongestCatchUp = TimeSpan.FromMinutes(3);
    private static readonly Dictionary<string, string> Places = new() { ["Ann Other"] = "ann-1", ["Rob Rep"] = "D1", ["Sam Third"] = "D2" };

    [Fact]
    public async Task ALeadThatWasTaken_IsKeptOnce_AndToldToItsOwnerInTheirChannel_WhateverIsKilled()
    {
        var (kills, seed) = (Setting("SALESOPS_KILLS", KillsByDefault), Setting("SALESOPS_SEED", 1));
        var (random, between) = (new Random(seed), Math.Clamp(MostLeads / Math.Max(kills, 1), 1, MostLeadsBetween));
        using var outside = new Outside { SlackUsers = { ["UROB"] = "rob@sales.example", ["USAM"] = "sam@sales.example" } };
        await using var bot = new KilledBot(
        [
            .. outside.Settings, new("Webhooks__Leads__Secret", WebhookSecret), new("Sales__Notices__MostADay", "100"), new("Sales__Notices__IgnoredAfter", "1000"), new("Sales__Leads__MostOpenLeads", "10000"),
        ]);
        await bot.ImportCompanyAsync();
        var books = new Books(bot.Database);
        await bot.StartAsync();
        await bot.SendAsync(() => Hello(outside));
        await bot.SendAsync(() => SlackHello("UROB", "D1"));
        await bot.SendAsync(() => SlackHello("USAM", "D2"));
        await WaitAsync(() => books.Conversations() == Places.Count, () => $"{books.Conversations()} conversations\n{bot.Output}");

        var leads = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            var posts = Enumerable.Range(leads, between).Select(number => bot.SendAsync(() => Lead(number))).ToList();
            leads += between;
            await bot.KillAsync(random.Next(1, between), TimeSpan.FromMilliseconds(random.Next(400)));
            await bot.StartAsync();
            await Task.WhenAll(posts);
        }

        // What a killed process had in hand is taken up by another one when its claim has run out.
        await bot.KillAsync(0, TimeSpan.Zero);
        bot.Later = ClaimsRunOut;
        await bot.StartAsync();
        await WaitAsync(() => books.Ledger().All(notice => notice.State == Sent), () => $"{string.Join('\n', books.Ledger())}\n{bot.Output}");
        var (owners, ledger) = (books.Leads(), books.Ledger());
        var arrived = ledger.ToDictionary(notice => notice.Subject, notice => outside.Arrived.Count(message => message.Place == Places[notice.Person] && message.Message.Contains(Name(notice.Subject), StringComparison.Ordinal)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            seed {seed}: {kills + 1} kills, {bot.Elapsed.TotalMinutes:0.0} minutes
            leads: {leads} sent until taken, {owners.Count} kept; told of: {ledger.Count}, twice: {arrived.Count(count => count.Value > 1)}
            """));
        Assert.Equal(Enumerable.Range(0, leads).Select(Id).Order(StringComparer.Ordinal), owners.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(owners.Select(lead => ($"lead:{lead.Key}", lead.Value)).Order(), ledger.Select(notice => (notice.Subject, notice.Person)).Order());
        Assert.Equal(Places.Keys.Order(), owners.Values.Distinct().Order());
        Assert.All(arrived.Values, count => Assert.True(count > 0));
        // A message that was on its way when the program was killed may come again, and no other.
        Assert.InRange(arrived.Values.Sum(count => count - 1), 0, (kills + 1) * Places.Count);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"lead-{number:0000}");

    private static string Name(string subject) => $"Prospect {subject["lead:lead-".Length..]}";

    private static HttpRequestMessage Lead(int number)
    {
        var body = new JsonObject { ["externalId"] = Id(number), ["name"] = Name($"lead:{Id(number)}"), ["company"] = "Newco" }.ToJsonString();
        var at = Seconds();
        return new(HttpMethod.Post, "/webhooks/leads")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "X-Webhook-Timestamp", at }, { "X-Webhook-Signature", $"sha256={Hash(WebhookSecret, $"{at}.{body}")}" } },
        };
    }

    private static HttpRequestMessage Hello(Outside outside) => new(HttpMethod.Post, "/api/messages")
    {
        Content = JsonContent.Create(new JsonObject
        {
            ["type"] = "message",
            ["id"] = "hello",
            ["channelId"] = "emulator",
            ["serviceUrl"] = outside.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "Ann Other", ["name"] = "Ann Other" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = Places["Ann Other"], ["conversationType"] = "personal" },
            ["text"] = "hello",
        }),
    };

    private static HttpRequestMessage SlackHello(string user, string channel)
    {
        var said = new JsonObject { ["type"] = "message", ["channel_type"] = "im", ["channel"] = channel, ["user"] = user, ["text"] = "hello", ["ts"] = "1.1" };
        var body = new JsonObject { ["type"] = "event_callback", ["team_id"] = "T1", ["api_app_id"] = "A1", ["event_id"] = $"hello {user}", ["event"] = said, ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = "T1", ["user_id"] = "UBOT", ["is_bot"] = true }) }.ToJsonString();
        var at = Seconds();
        return new(HttpMethod.Post, "/slack/events")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "X-Slack-Request-Timestamp", at }, { "X-Slack-Signature", $"v0={Hash(Outside.SlackSecret, $"v0:{at}:{body}")}" } },
        };
    }

    private static string Seconds() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string Hash(string secret, string text) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));

    private static async Task WaitAsync(Func<bool> isSo, Func<string> otherwise)
    {
        using var patience = new CancellationTokenSource(LongestCatchUp);
        while (!isSo())
        {
            Assert.False(patience.IsCancellationRequested, otherwise());
            await Task.Delay(200);
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
