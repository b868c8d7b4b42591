namespace SalesOpsBot.Web.Operations;

/// <summary>What a supervisor asks: <c>/healthz</c> while the process lives, <c>/readyz</c> once it can answer a turn.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services.AddSingleton<Readiness>();

    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("alive"));
        routes.MapGet("/readyz", (Readiness readiness) =>
            readiness.IsReady ? Results.Text("ready") : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
