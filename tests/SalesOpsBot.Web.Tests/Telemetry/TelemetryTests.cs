using System.Net.Http.Json;
using SalesOpsBot.Web.Tests.Conversations;

namespace SalesOpsBot.Web.Tests.Telemetry;

/// <summary>What a collector is told of a turn.</summary>
public sealed class TelemetryTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string Caller = "00f067aa0ba902b7";

    [Fact]
    public async Task ATurn_IsOneTrace_FromTheRequestToTheReply()
    {
        await using var collector = await OtlpDouble.StartAsync();
        await using var connector = await ConnectorDouble.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            var client = bot.Bot.CreateClient();
            client.DefaultRequestHeaders.Add("traceparent", $"00-{Trace}-{Caller}-01");
            using var response = await client.PostAsJsonAsync("/api/messages", Message("what's my forecast?", connector.ServiceUrl));
            response.EnsureSuccessStatusCode();
            await Wait.ForAsync(() => connector.Received.Any(r => r.Activity["attachments"] is not null));
        }

        // Other bots of this test run are told of here too; the caller's trace is ours alone.
        var trace = collector.Spans.Where(span => span.Trace.Equals(Trace, StringComparison.OrdinalIgnoreCase)).ToList();
        var turn = trace.Single(span => span.Name == "turn");
        Assert.Contains(trace, span => span.Id == turn.Parent && span.Parent.Equals(Caller, StringComparison.OrdinalIgnoreCase));
        Assert.All(["understanding", "tool get_forecast", "card", "outbox"], name => Assert.Equal(turn.Id, trace.Single(span => span.Name == name).Parent));
        Assert.Contains(trace, span => span.Name == "database" && span.Parent == trace.Single(s => s.Name == "tool get_forecast").Id);
    }

    [Fact]
    public async Task NothingThatPeopleWriteOrAreTold_IsExported()
    {
        await using var collector = await OtlpDouble.StartAsync();
        await using var connector = await ConnectorDouble.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            foreach (var text in new[] { "show the deal Konex", "zyzzyva the quixotic" })
            {
                using var response = await bot.Bot.CreateClient().PostAsJsonAsync("/api/messages", Message(text, connector.ServiceUrl, expectReplies: true));
                response.EnsureSuccessStatusCode();
            }
        }

        Assert.Contains("salesopsbot.turns", collector.Figures);
        Assert.Contains("salesopsbot.tool.duration", collector.Figures);
        Assert.All(["Konex", "zyzzyva", "GTX", "Rob Rep"], word => Assert.DoesNotContain(word, collector.Text, StringComparison.OrdinalIgnoreCase));
    }

    private static Task<ChangeBot> StartAsync(OtlpDouble collector) => ChangeBot.StartAsync(settings: bot => bot.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Url);

    private static object Message(string text, string serviceUrl, bool expectReplies = false) => new
    {
        type = "message",
        id = Guid.NewGuid().ToString("N"),
        channelId = "emulator",
        serviceUrl,
        deliveryMode = expectReplies ? "expectReplies" : null,
        from = new { id = "user", name = "Rob Rep" },
        recipient = new { id = "bot" },
        conversation = new { id = "c1", conversationType = "personal" },
        text,
    };
}
