using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>Slack's Web API, its response addresses and its sockets on a port of this machine: keeps what it gets, and misbehaves as told.</summary>
public sealed class SlackDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _count;

    private SlackDouble(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public ConcurrentQueue<SlackCall> Calls { get; } = new();

    /// <summary>Answers to come, by method; the usual one when there are no more.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<Func<HttpResponse, Task>>> Misbehaviours { get; } = new();

    /// <summary>People by their ids: e-mail address and further fields of <c>users.info</c>.</summary>
    public Dictionary<string, JsonObject> People { get; } = new()
    {
        ["UDARCEL"] = User("UDARCEL", "Darcel.Schlecht@example.com"),
        ["UGLADYS"] = User("UGLADYS", "Gladys.Colclough@example.com"),
        ["UMELVIN"] = User("UMELVIN", "Melvin.Marxen@example.com"),
        ["UOLIVIA"] = User("UOLIVIA", "Olivia.Bennett@example.com"),
        ["USTRANGER"] = User("USTRANGER", "nobody@example.com"),
        ["UBOT"] = new() { ["id"] = "UBOT", ["is_bot"] = true },
    };

    /// <summary>Who is in every channel.</summary>
    public List<string> Members { get; } = ["UDARCEL", "UBOT"];

    /// <summary>The token that is taken.</summary>
    public string Token { get; set; } = "xoxb-test";

    /// <summary>The sockets that are open, oldest first.</summary>
    public ConcurrentQueue<WebSocket> Sockets { get; } = new();

    /// <summary>What came through sockets.</summary>
    public ConcurrentQueue<JsonObject> Acknowledged { get; } = new();

    public static async Task<SlackDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var slack = new SlackDouble(app);
        app.UseWebSockets();
        app.Run(slack.TakeAsync);
        await app.StartAsync();
        return slack;
    }

    public static JsonObject User(string id, string email) => new()
    {
        ["id"] = id,
        ["team_id"] = "T1",
        ["tz"] = "Europe/Berlin",
        ["locale"] = "en-GB",
        ["profile"] = new JsonObject { ["email"] = email, ["real_name"] = email.Split('@')[0].Replace('.', ' ') },
    };

    public void Next(string method, Func<HttpResponse, Task> answer) => Misbehaviours.GetOrAdd(method, _ => new()).Enqueue(answer);

    public void NextError(string method, string error) => Next(method, response => response.WriteAsJsonAsync(new { ok = false, error }));

    public void NextStatus(string method, int status, string? retryAfter = null) => Next(method, response =>
    {
        response.StatusCode = status;
        if (retryAfter is not null) response.Headers.RetryAfter = retryAfter;
        return response.WriteAsync("<html>no</html>");
    });

    public IReadOnlyList<SlackCall> Of(string method) => [.. Calls.Where(c => c.Method == method)];

    /// <summary>The calls of a method, once there are so many.</summary>
    public async Task<IReadOnlyList<SlackCall>> WaitForAsync(string method, int count = 1)
    {
        await Wait.ForAsync(() => Of(method).Count >= count);
        return Of(method);
    }

    /// <summary>Sends an envelope through the newest socket.</summary>
    public async Task SendAsync(JsonObject envelope, WebSocket? socket = null) =>
        await (socket ?? Sockets.Last(s => s.State == WebSocketState.Open)).SendAsync(System.Text.Encoding.UTF8.GetBytes(envelope.ToJsonString()).AsMemory(), WebSocketMessageType.Text, true, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in Sockets) socket.Abort();
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await ServeAsync(context);
            return;
        }

        var path = context.Request.Path.Value!;
        var method = path.StartsWith("/response", StringComparison.Ordinal) ? "response_url" : path["/api/".Length..];
        var arguments = context.Request.HasFormContentType
            ? new JsonObject((await context.Request.ReadFormAsync()).Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value.ToString())))
            : (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        Calls.Enqueue(new(method, arguments, context.Request.Headers.Authorization.ToString(), context.Request.QueryString.Value ?? ""));
        if (Misbehaviours.TryGetValue(method, out var answers) && answers.TryDequeue(out var answer)) await answer(context.Response);
        else if (method == "response_url") await context.Response.WriteAsync("ok");
        else await context.Response.WriteAsync(Answer(context, method, arguments).ToJsonString());
    }

    private JsonObject Answer(HttpContext context, string method, JsonObject arguments)
    {
        var number = Interlocked.Increment(ref _count);
        if (method is not ("oauth.v2.access" or "apps.connections.open") && context.Request.Headers.Authorization != $"Bearer {Token}") return new() { ["ok"] = false, ["error"] = "invalid_auth" };
        return method switch
        {
            "users.info" => People.TryGetValue((string)arguments["user"]!, out var user) ? new() { ["ok"] = true, ["user"] = user.DeepClone() } : new() { ["ok"] = false, ["error"] = "user_not_found" },
            "conversations.members" => new() { ["ok"] = true, ["members"] = new JsonArray([.. Members.Select(m => (JsonNode)m)]) },
            "chat.postMessage" => new() { ["ok"] = true, ["channel"] = arguments["channel"]!.DeepClone(), ["ts"] = $"1700000000.{number:000000}" },
            "views.open" or "views.update" => new() { ["ok"] = true, ["view"] = new JsonObject { ["id"] = $"V{number}", ["hash"] = "h" } },
            "apps.connections.open" => new() { ["ok"] = true, ["url"] = $"{Address.Replace("http", "ws", StringComparison.Ordinal)}/link/?ticket={number}" },
            "oauth.v2.access" => new() { ["ok"] = true, ["access_token"] = Token, ["team"] = new JsonObject { ["id"] = "T2" } },
            _ => new() { ["ok"] = true },
        };
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await SendAsync(new() { ["type"] = "hello" }, socket);
        Sockets.Enqueue(socket);
        var buffer = new byte[64 * 1024];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), context.RequestAborted);
                if (part.MessageType == WebSocketMessageType.Close) await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                else Acknowledged.Enqueue(JsonNode.Parse(buffer.AsSpan(0, part.Count))!.AsObject());
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // It was killed.
        }
    }
}
