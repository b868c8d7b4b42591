using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Channels.Copies;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Direct Line 3.0, as Bot Framework Web Chat speaks it, over a socket or by polling.</summary>
internal static class DirectLineEndpoints
{
    private const string Cors = "DirectLine";

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine");
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) => cors.AddPolicy(Cors, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("Authorization", "Content-Type", "x-ms-bot-agent", "x-requested-with")));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<PersonResolver>();
        return services
            .AddHostedService<DirectLineBacklog>()
            .AddSingleton<DirectLineTokens>().AddSingleton<DirectLineLogs>().AddSingleton<DirectLineInbox>().AddSingleton<DirectLineConversations>().AddSingleton<DirectLineAccess>().AddSingleton<MessageRate>()
            .AddSingleton<DirectLineTurns>().AddSingleton<ICardTurner, DirectLineCardTurner>().AddSingleton<TokenEndpoints>().AddSingleton<ConversationEndpoints>();
    }

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseCors();
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        var routes = app.MapGroup("/v3/directline").RequireCors(Cors).AddEndpointFilter(TellOfTheDatabaseAsync);
        routes.MapPost("/tokens/generate", (HttpContext context, TokenEndpoints tokens) => tokens.GenerateAsync(context));
        routes.MapPost("/tokens/refresh", (HttpContext context, TokenEndpoints tokens) => tokens.RefreshAsync(context));
        routes.MapPost("/conversations", (HttpContext context, ConversationEndpoints conversations) => conversations.StartAsync(context));
        routes.MapGet("/conversations/{id}", (HttpContext context, string id, ConversationEndpoints conversations) => conversations.ReconnectAsync(context, id));
        routes.MapGet("/conversations/{id}/activities", (HttpContext context, string id, ConversationEndpoints conversations) => conversations.ReadAsync(context, id));
        routes.MapPost("/conversations/{id}/activities", (HttpContext context, string id, ConversationEndpoints conversations) => conversations.PostAsync(context, id));
        routes.MapPost("/conversations/{id}/upload", (HttpContext context, string id, ConversationEndpoints conversations) => conversations.UploadAsync(context, id));
        routes.MapGet("/conversations/{id}/stream", (HttpContext context, string id, ConversationEndpoints conversations) => conversations.StreamAsync(context, id));
    }

    // Everything here is in the database. The page tries again by itself.
    private static async ValueTask<object?> TellOfTheDatabaseAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        try
        {
            return await next(invocation);
        }
        catch (Exception fault) when (DatabaseTroubles.AreBehind(fault))
        {
            var context = invocation.HttpContext;
            Log.PageNotServed(context.RequestServices.GetRequiredService<ILogger<DirectLineConversations>>(), fault);
            context.Response.Headers.RetryAfter = "5";
            return Refusal.Of(StatusCodes.Status503ServiceUnavailable, Apology.For(fault));
        }
    }
}
