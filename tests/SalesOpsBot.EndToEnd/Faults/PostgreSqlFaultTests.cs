using System.Net;
using System.Text.Json.Nodes;
using SalesOpsBot.EndToEnd.Kills;
using SalesOpsBot.EndToEnd.Replicas;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>The PostgreSQL server under a running program is stopped and started again, or made a copy that may only be read.</summary>
public class PostgreSqlFaultTests
{
    private const string Away = "I can't reach my data at the moment.";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly string[] Deals = [.. Company.OwnDeals(0), .. Company.OwnDeals(3), .. Company.SharedDeals(0)];

    [SkippableFact]
    public async Task AServerThatIsStoppedAndStartedAgain_EveryTurnIsAnsweredWithASentence_AndNoChangeIsLostOrMadeTwice()
    {
        await using var server = await PostgreSqlServer.CreateAsync();
        using var mailbox = new Mailbox();
        await using var bot = await FaultyBot.CreateAsync(server.Settings);
        await bot.StartAsync();
        Assert.Equal((HttpStatusCode.OK, "ready"), await bot.ReadinessAsync());
        var buttons = new List<JsonObject>();
        foreach (var deal in Deals) buttons.Add(await PrepareAsync(bot, deal));

        var confirming = buttons.ConvertAll(button => ConfirmAsync(bot, button));
        await Task.WhenAny(confirming);
        await server.StopAsync();
        await bot.WaitForAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "the database does not answer"), await bot.ReadinessAsync());
        Assert.StartsWith(Away, (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Assert.StartsWith(Away, (await bot.AskAsync("add a note to Alpha1: they want a demo", isOnce: true))!.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.WriteAsync("list my deals", mailbox.ServiceUrl));
        await HearAsync(mailbox, Away);

        await server.StartAsync();
        await bot.WaitForAsync(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.Accepted, await bot.WriteAsync("list my deals", mailbox.ServiceUrl));
        await HearAsync(mailbox, "Deals");
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        await Task.WhenAll(confirming);
        var audit = await bot.RunAsync("audit", "verify");
        Assert.Equal((0, $"{Deals.Length} entries, and the chain is whole."), (audit.Code, audit.Output.Trim()));
        Assert.Equal((long)Deals.Length, await server.ExecuteAsync("salesops", "SELECT count(*) FROM changes WHERE state = 1"));
        Assert.Equal(0L, await server.ExecuteAsync("salesops", "SELECT count(*) FROM notes"));
    }

    [SkippableFact]
    public async Task AServerThatMayOnlyBeRead_IsReadStill_AWriteIsAnsweredWithASentence_AndMadeOnceItMay()
    {
        await using var server = await PostgreSqlServer.CreateAsync();
        await using var bot = await FaultyBot.CreateAsync(server.Settings);
        await bot.StartAsync();
        await server.ExecuteAsync("postgres", "ALTER SYSTEM SET default_transaction_read_only = on");
        await server.ExecuteAsync("postgres", "SELECT pg_reload_conf()");
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Assert.StartsWith("My data can only be read", (await bot.AskAsync("add a note to Alpha1: they want a demo", isOnce: true))!.Text, StringComparison.Ordinal);
        await server.ExecuteAsync("postgres", "ALTER SYSTEM RESET default_transaction_read_only");
        await server.ExecuteAsync("postgres", "SELECT pg_reload_conf()");
        Assert.StartsWith("Done: Alpha", (await bot.AskAsync("add a note to Alpha1: they want a demo", isOnce: true))!.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonObject> PrepareAsync(FaultyBot bot, string deal)
    {
        var change = new JsonObject { ["tool"] = "update_deal", ["arguments"] = new JsonObject { ["deal"] = deal, ["next_step"] = $"Call them about {deal}" } };
        return (await bot.TapAsync(change))!.Button("Confirm")!;
    }

    private static async Task HearAsync(Mailbox mailbox, string words)
    {
        using var patience = new CancellationTokenSource(Longest);
        while (!mailbox.Words.Any(said => said.Contains(words, StringComparison.Ordinal))) await Task.Delay(50, patience.Token);
    }

    // As a person does who is told that the data cannot be reached: taps again.
    private static async Task ConfirmAsync(FaultyBot bot, JsonObject button)
    {
        while (await bot.TapAsync(button) is { State: not ("Done" or "Already done") } answer)
        {
            Assert.True(answer.Text.StartsWith(Away, StringComparison.Ordinal), $"{answer.Text}\n{bot.Output}");
            await Task.Delay(50);
        }
    }
}
