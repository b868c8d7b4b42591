using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Web.Channels;
using SalesOpsBot.Web.Channels.DirectLine;
using SalesOpsBot.Web.Page;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Development;

/// <summary>Choosing who one is, for trying things out. Not there outside the development environment, nor for other machines.</summary>
internal static class DevelopmentEndpoints
{
    public static IServiceCollection AddDevelopment(this IServiceCollection services)
    {
        services.AddOptions<DevelopmentOptions>().BindConfiguration("Development");
        services.TryAddScoped<PersonResolver>();
        // A body that cannot be read is the sender's fault, in development as everywhere: 400, and no exception in the log.
        return services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    public static void MapDevelopment(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        var routes = app.MapGroup("/dev").AddEndpointFilter((context, next) =>
            LoopbackRequest.Is(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(Results.NotFound()));
        routes.MapGet("/people", async (HttpRequest request, IPeopleStore people, PhraseShelf shelf, Readiness readiness, CancellationToken cancellationToken) =>
        {
            await readiness.WaitAsync(cancellationToken);
            using var speech = shelf.For(ReaderLanguages.Of(request)).Speak();
            return Results.Json(PeopleGroup.From(await people.OrgChartAsync(cancellationToken)), DevelopmentJsonContext.Default.IReadOnlyListPeopleGroup);
        });
        routes.MapPost("/token", async (PersonChoice choice, PersonResolver people, DirectLineTokens tokens, CancellationToken cancellationToken) =>
        {
            if (await people.FindAsync(new SalespersonId(choice.PersonId), cancellationToken) is not { Person: var person }) return Results.NotFound();
            var token = new DirectLineToken(DirectLineToken.NewConversationId(), $"dl_{person.ExternalId}", person.Name, person.Id, []);
            return Results.Json(new(token.ConversationId, tokens.Issue(token), (int)DirectLineToken.Lifetime.TotalSeconds), DirectLineJsonContext.Default.TokenResponse);
        });
    }
}
