using SalesOpsBot.Web.Channels.DirectLine;

namespace SalesOpsBot.Web.Page;

/// <summary>The chat page at the root. It is there when the web channel is.</summary>
internal static class PageEndpoints
{
    public static IServiceCollection AddPage(this IServiceCollection services)
    {
        services.AddSingleton<ChatPage>();
        // Files only: what is said in a conversation is never compressed together with what a stranger may put beside it.
        return services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"];
        });
    }

    public static void MapPage(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
        });
        if (!app.Services.GetRequiredService<DirectLineTokens>().IsOn) return;
        app.MapGet("/", (HttpContext context, ChatPage page) => page.Write(context));
        app.MapGet("/deals/{id}", (HttpContext context, ChatPage page) => page.Write(context));
        app.MapGet("/index.html", () => Results.Redirect("/"));
    }
}
