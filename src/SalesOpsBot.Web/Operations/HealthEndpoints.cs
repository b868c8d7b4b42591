using SalesOpsBot.Sales.Status;
using SalesOpsBot.Web.Telemetry;

namespace SalesOpsBot.Web.Operations;

/// <summary>What a supervisor asks: <c>/healthz</c> while the process lives, <c>/readyz</c> whether it can answer a turn at this moment.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<ErrorCount>().AddSingleton<ILoggerProvider>(given => given.GetRequiredService<ErrorCount>());
        services.AddHostedService<TelemetryExport>();
        services.AddSingleton<IProcessStatus, ServerStatus>();
        return services.AddSingleton<Readiness>().AddSingleton<OutboxPulse>().AddSingleton<ReadinessReport>();
    }

    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("alive"));
        routes.MapGet("/readyz", async (ReadinessReport report, CancellationToken cancellationToken) =>
            await report.TroubleAsync(cancellationToken) is { } trouble ? Results.Text(trouble, statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ready"));
    }
}
