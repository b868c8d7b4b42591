using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SalesOpsBot.Testing;

/// <summary>The whole bot in process, with a clock that a test sets and a database of its own. Development on this very machine, unless a test says otherwise.</summary>
public sealed class BotUnderTest : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    public ManualClock Clock { get; } = new(new(2017, 12, 31, 15, 0, 0, TimeSpan.Zero));

    public string Environment { get; init; } = "Development";

    /// <summary>Settings by their full names; they win over every other.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Services that take the place of the bot's own.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    /// <summary>Where requests come from.</summary>
    public IPAddress RemoteAddress { get; set; } = IPAddress.Loopback;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "sales.db")};Pooling=False");
        builder.UseSetting("Sample:Load", "false");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter>(new FromRemoteAddress(this));
            Replace(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _folder.Exists) _folder.Delete(recursive: true);
    }

    // Requests in process have no address.
    private sealed class FromRemoteAddress(BotUnderTest bot) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress ??= bot.RemoteAddress;
                return following(context);
            });
            next(app);
        };
    }
}
