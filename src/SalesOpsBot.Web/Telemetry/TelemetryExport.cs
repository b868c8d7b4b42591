using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SalesOpsBot.Assistant.Telemetry;

namespace SalesOpsBot.Web.Telemetry;

/// <summary>
/// Sends traces and figures over OTLP to whatever <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names, by gRPC where <c>OTEL_EXPORTER_OTLP_PROTOCOL</c> is <c>grpc</c>, else by HTTP. Without an
/// endpoint nothing is watched and nothing sent.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _figures;
    private DatabaseSpans? _database;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 } endpoint) return Task.CompletedTask;
        var to = new Uri(endpoint);
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Describe)
            .AddSource(Spans.Name, "Microsoft.AspNetCore", "Npgsql")
            .AddOtlpExporter(options => Address(options, to, "v1/traces"))
            .Build();
        _figures = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Describe)
            .AddMeter(Spans.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql")
            .AddOtlpExporter(options => Address(options, to, "v1/metrics"))
            .Build();
        _database = new();
        return Task.CompletedTask;
    }

    // What is still to be sent goes when the program is disposed of: the last turns are told too.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _database?.Dispose();
        _traces?.Dispose();
        _figures?.Dispose();
    }

    private static void Describe(ResourceBuilder resource) =>
        resource.AddService("salesopsbot", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3)).AddEnvironmentVariableDetector();

    private void Address(OtlpExporterOptions options, Uri to, string path)
    {
        var isGrpc = string.Equals(configuration["OTEL_EXPORTER_OTLP_PROTOCOL"], "grpc", StringComparison.OrdinalIgnoreCase);
        (options.Protocol, options.Endpoint) = isGrpc ? (OtlpExportProtocol.Grpc, to) : (OtlpExportProtocol.HttpProtobuf, new(to.AbsoluteUri.TrimEnd('/') + "/" + path));
    }
}
