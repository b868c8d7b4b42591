using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Web;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>The other side of both channels: takes what the bot sends to the connector of Teams and to Slack, and tells Slack's addresses of people.</summary>
internal sealed class Outside : IDisposable
{
    public const string SlackSecret = "a signing secret of the test";
    private readonly HttpListener _listener = new();
    private int _numbers;

    public Outside()
    {
        ServiceUrl = $"http://localhost:{BotProcess.FreeAddress().Port}/";
        _listener.Prefixes.Add(ServiceUrl);
        _listener.Start();
        _ = ListenAsync();
    }

    /// <summary>Where activities say that their answers go.</summary>
    public string ServiceUrl { get; }

    /// <summary>What arrived: where, and the whole of it.</summary>
    public ConcurrentQueue<(string Place, string Message)> Arrived { get; } = new();

    /// <summary>Slack's users by the addresses of their profiles.</summary>
    public Dictionary<string, string> SlackUsers { get; } = [];

    /// <summary>What the bot has to know of it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Slack__SigningSecret", SlackSecret), new("Slack__BotToken", "xoxb-test"), new("Slack__ApiBaseUrl", $"{ServiceUrl}slack/"), new("Slack__RetryDelay", "00:00:00.050"),
    ];

    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var answer = Answer(context.Request.Url!.AbsolutePath, await reader.ReadToEndAsync());
                context.Response.ContentType = "application/json";
                await using (var writer = new StreamWriter(context.Response.OutputStream)) await writer.WriteAsync(answer.ToJsonString());
                context.Response.Close();
            }
            // Whoever asked was killed over it.
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                if (!_listener.IsListening) return;
            }
        }
    }

    private JsonObject Answer(string path, string body)
    {
        var number = Interlocked.Increment(ref _numbers).ToString("000000", CultureInfo.InvariantCulture);
        if (!path.StartsWith("/slack/", StringComparison.Ordinal))
        {
            Arrived.Enqueue((JsonNode.Parse(body)!["conversation"]?["id"]?.ToString() ?? path, body));
            return new() { ["id"] = number };
        }

        switch (path["/slack/".Length..])
        {
            case "users.info":
                var user = HttpUtility.ParseQueryString(body)["user"]!;
                var profile = new JsonObject { ["email"] = SlackUsers[user], ["real_name"] = user };
                return new() { ["ok"] = true, ["user"] = new JsonObject { ["id"] = user, ["team_id"] = "T1", ["is_bot"] = false, ["tz"] = "Etc/UTC", ["locale"] = "en-US", ["profile"] = profile } };
            case "chat.postMessage":
                var channel = JsonNode.Parse(body)!["channel"]!.ToString();
                Arrived.Enqueue((channel, body));
                return new() { ["ok"] = true, ["channel"] = channel, ["ts"] = $"1700000000.{number}" };
            default:
                return new() { ["ok"] = true };
        }
    }
}
