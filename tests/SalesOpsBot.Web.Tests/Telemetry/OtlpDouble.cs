using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Web.Tests.Telemetry;

/// <summary>A collector of OTLP over HTTP on a port of this machine: keeps what it is told.</summary>
internal sealed class OtlpDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();

    private OtlpDouble(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    /// <summary>Every step that was told.</summary>
    public IReadOnlyList<OtlpSpan> Spans => [.. Bodies("/v1/traces").SelectMany(body => ProtoReader.At(body, 1, 2, 2)).Select(OtlpSpan.Read)];

    /// <summary>The names of the figures that were told.</summary>
    public IReadOnlyCollection<string> Figures => [.. Bodies("/v1/metrics").SelectMany(body => ProtoReader.At(body, 1, 2, 2, 1)).Select(Encoding.UTF8.GetString)];

    /// <summary>All that was told, as far as it is text.</summary>
    public string Text => string.Concat(_received.Select(r => Encoding.UTF8.GetString(r.Body)));

    public static async Task<OtlpDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new OtlpDouble(app);
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            collector._received.Enqueue((context.Request.Path, body.ToArray()));
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IEnumerable<byte[]> Bodies(string path) => _received.Where(r => r.Path == path).Select(r => r.Body);
}
