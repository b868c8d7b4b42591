using System.Net;

namespace SalesOpsBot.Web.Tests.Operations;

public sealed class HealthEndpointsTests
{
    [Fact]
    public async Task Health_Running_IsAlive()
    {
        using var bot = new WebBot("Production");
        using var response = await bot.Bot.CreateClient().GetAsync("/healthz");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Ready_TurnsCanBeAnswered_IsReady()
    {
        using var bot = new WebBot("Production");
        using var response = await bot.NewClient().GetAsync("/readyz");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Readiness_Marked_EndsTheWait()
    {
        var readiness = new Readiness();
        var waiting = readiness.WaitAsync(CancellationToken.None);
        Assert.False(readiness.IsReady || waiting.IsCompleted);
        readiness.MarkReady();
        readiness.MarkReady();
        await waiting;
        Assert.True(readiness.IsReady);
    }
}
