using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Web.Tests;

/// <summary>A channel's connector on a port of this machine: keeps what it gets and answers as told.</summary>
public sealed class ConnectorDouble : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ConnectorDouble(WebApplication app) => _app = app;

    public string ServiceUrl => $"{_app.Urls.Single()}/connector/";

    /// <summary>Each request's path, as it was escaped, and body.</summary>
    public ConcurrentQueue<(string Path, JsonObject Activity)> Received { get; } = new();

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

    /// <summary>Answers the next request with a status.</summary>
    public void AnswerNext(int status, string? retryAfter = null) => Answers.Enqueue(response =>
    {
        response.StatusCode = status;
        if (retryAfter is not null) response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>What was received, once there is so much of it.</summary>
    public async Task<IReadOnlyList<JsonObject>> ReceivedAsync(int count)
    {
        await Wait.ForAsync(() => Received.Count >= count);
        return [.. Received.Select(r => r.Activity)];
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Received.Enqueue((path, body));
        if (Answers.TryDequeue(out var answer))
        {
            await answer(context.Response);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new { id = $"sent-{Received.Count}" });
    }
}
