using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Conversations;

namespace SalesOpsBot.Web.Tests.Telemetry;

/// <summary>What is logged while a turn is worked on tells of which turn it is.</summary>
public sealed class TurnScopeTests
{
    [Fact]
    public async Task EveryLine_OfAQuestionAndAChange_CarriesItsTurn()
    {
        using var logs = new LogCapture();
        await using var bot = await ChangeBot.StartAsync(settings: bot =>
        {
            bot.Settings["Logging:LogLevel:Default"] = "Debug";
            bot.Settings["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "Information";
        });
        bot.Bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        string[] said = ["what's my forecast?", "add a note to K1: they want a demo"];
        foreach (var text in said) await bot.Bot.CreateClient().AskAsync(Activities.Message(text).With("from", new JsonObject { ["id"] = "rob", ["name"] = "Rob Rep" }));

        var turns = logs.Entries.SelectMany(Turns).Distinct().ToList();
        Assert.Equal(said.Length, turns.Count);
        Assert.All(turns, turn => Assert.Matches("^turn [0-9a-f]{32} of emulator$", turn));
        // What other work does meanwhile is in no request.
        var lines = logs.Entries.Where(line => line.Scopes.Any(scope => scope.Contains("/api/messages", StringComparison.Ordinal)) && IsWork(line)).ToList();
        Assert.True(lines.Count > said.Length, logs.All);
        Assert.All(lines, line => Assert.Single(Turns(line)));
    }

    [Fact]
    public async Task ATurnThatFails_IsLoggedAsItsTurn_AndWithoutThePathOfTheRequest()
    {
        using var logs = new LogCapture();
        using var web = new WebBot();
        web.Assistant.Answer = _ => throw new InvalidOperationException("The database is gone.");
        using var client = web.NewClient();
        web.Bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        await client.AskAsync(Activities.Message("what's my forecast?"));
        var line = Assert.Single(logs.Entries, entry => entry.Level == LogLevel.Error);
        Assert.Single(Turns(line));
        Assert.DoesNotContain("/api/messages", logs.All, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Turns(LogEntry line) => line.Scopes.Where(scope => scope.StartsWith("turn ", StringComparison.Ordinal));

    private static bool IsWork(LogEntry line) => line.Category.StartsWith("SalesOpsBot", StringComparison.Ordinal) || line.Category.StartsWith("Microsoft.EntityFrameworkCore.Database.Command", StringComparison.Ordinal);
}
