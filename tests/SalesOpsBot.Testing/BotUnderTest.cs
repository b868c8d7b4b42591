using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Testing.Databases;
using SalesOpsBot.Web;
using SalesOpsBot.Web.Webhooks;

namespace SalesOpsBot.Testing;

/// <summary>The whole bot in process, with a clock that a test sets and a database of its own. Development on this very machine, unless a test says otherwise.</summary>
public sealed class BotUnderTest : WebApplicationFactory<Program>
{
    // Made once: each bot gets a copy, and starts without making tables again.
    private static readonly Lazy<Task<DatabaseTemplate>> EmptyDatabase = DatabaseOf(null);

    // It comes of files that no test changes.
    private static readonly OfflineLanguage Language = new(new());

    private TestDatabase? _database;

    public ManualClock Clock { get; } = new(new(2017, 12, 31, 15, 0, 0, TimeSpan.Zero));

    public string Environment { get; init; } = "Development";

    /// <summary>What is in the database; nothing, unless a test says otherwise.</summary>
    public Lazy<Task<DatabaseTemplate>> Database { get; init; } = EmptyDatabase;

    /// <summary>Settings by their full names; they win over every other.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Services that take the place of the bot's own.</summary>
    public Action<IServiceCollection> Replace { get; set; } = _ => { };

    /// <summary>Where requests come from.</summary>
    public IPAddress RemoteAddress { get; set; } = IPAddress.Loopback;

    /// <summary>A database that holds a company, or nothing; made once for all the bots that get it.</summary>
    public static Lazy<Task<DatabaseTemplate>> DatabaseOf(TestCompany? company) => new(() => TemporaryDatabase.TemplateAsync(company));

    /// <summary>Starts the bot, if it is not, and waits until it can answer.</summary>
    public void WaitUntilReady() => Services.GetRequiredService<Readiness>().WaitAsync(CancellationToken.None).Wait(TimeSpan.FromSeconds(30));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        _database = Database.Value.ContinueWith(template => TestDatabase.CreateAsync(template.Result), TaskScheduler.Default).Unwrap().GetAwaiter().GetResult();
        builder.UseEnvironment(Environment);
        builder.UseSetting("Database:Provider", _database.Provider);
        builder.UseSetting("Database:ConnectionString", _database.ConnectionString);
        builder.UseSetting("Sample:Load", "false");
        builder.UseSetting("Notices:Run", "false");
        // Where a test is not about limits, it may ask as fast as it can.
        builder.UseSetting("Limits:Burst", "0");
        builder.UseSetting("Limits:ConversationBurst", "0");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddKeyedSingleton<TimeProvider>(WebhookEndpoints.MachineClock, Clock);
            services.AddSingleton<IStartupFilter>(new FromRemoteAddress(this));
            services.AddSingleton(Language);
            Replace(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        // A start that is cut off in the middle leaves a database that cannot be deleted. Once: the base disposes itself again.
        var database = disposing ? Interlocked.Exchange(ref _database, null) : null;
        if (database is not null) WaitUntilReady();
        base.Dispose(disposing);
        database?.DisposeAsync().AsTask().GetAwaiter().GetResult();
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
