using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Web.Tests;

/// <summary>A channel's connector on a port of this machine: keeps what it gets and answers as told.</summary>
public sealed class ConnectorDouble : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ConnectorDouble(WebApplication app) => _app = app;

    public string ServiceUrl => $"{_app.Urls.Single()}/connector/";

    /// <summary>The path, as it was escaped, and the body of each request that brought one.</summary>
    public ConcurrentQueue<(string Path, JsonObject Activity)> Received { get; } = new();

    /// <summary>Every request: <c>GET /connector/v3/…</c>, and its authorization.</summary>
    public ConcurrentQueue<(string Request, string? Authorization)> Requests { get; } = new();

    /// <summary>Members of every conversation, by their ids.</summary>
    public ConcurrentDictionary<string, JsonObject> Members { get; } = new();

    /// <summary>The answers to come; 201 with an id when there are no more.</summary>
    public ConcurrentQueue<Func<HttpResponse, Task>> Answers { get; } = new();

    public static async Task<ConnectorDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new ConnectorDouble(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>Answers the next request that brings something with a status.</summary>
    public void AnswerNext(int status, string? retryAfter = null, JsonObject? body = null) => Answers.Enqueue(async response =>
    {
        response.StatusCode = status;
        if (retryAfter is not null) response.Headers.RetryAfter = retryAfter;
        if (body is not null) await response.WriteAsJsonAsync(body);
    });

    /// <summary>Puts somebody into every conversation.</summary>
    public void AddMember(string id, string entraId, string? email, string role = "user", string tenant = TestAuthority.Tenant) => Members[id] = new()
    {
        ["id"] = id,
        ["aadObjectId"] = entraId,
        ["name"] = email?.Split('@')[0],
        ["email"] = email,
        ["userPrincipalName"] = email,
        ["tenantId"] = tenant,
        ["userRole"] = role,
    };

    /// <summary>What was received, once there is so much of it.</summary>
    public async Task<IReadOnlyList<JsonObject>> ReceivedAsync(int count)
    {
        await Wait.ForAsync(() => Received.Count >= count);
        return [.. Received.Select(r => r.Activity)];
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(($"{context.Request.Method} {path}", context.Request.Headers.Authorization));
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await ShowMembersAsync(context, path);
            return;
        }

        if (!HttpMethods.IsDelete(context.Request.Method)) Received.Enqueue((path, (await JsonNode.ParseAsync(context.Request.Body))!.AsObject()));
        if (Answers.TryDequeue(out var answer))
        {
            await answer(context.Response);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new { id = path.EndsWith("/conversations", StringComparison.Ordinal) ? "a:opened" : $"sent-{Received.Count}" });
    }

    private async Task ShowMembersAsync(HttpContext context, string path)
    {
        if (path.Contains("/pagedmembers", StringComparison.Ordinal))
        {
            await context.Response.WriteAsJsonAsync(new JsonObject { ["members"] = new JsonArray([.. Members.Values.Select(member => member.DeepClone())]) });
            return;
        }

        var id = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        if (Members.TryGetValue(id, out var found)) await context.Response.WriteAsJsonAsync(found);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
