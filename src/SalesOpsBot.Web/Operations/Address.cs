using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SalesOpsBot.Web.Operations;

/// <summary>Where the program listens.</summary>
internal static class Address
{
    private const string Default = "http://localhost:3978";

    /// <summary>Takes the address that bots listen at where nothing else is set.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        if (settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Default);
    }

    /// <summary>Prints one line with the address.</summary>
    public static void AnnounceAddress(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine($"SalesOpsBot is ready at {string.Join(", ", addresses)}");
    }
}
