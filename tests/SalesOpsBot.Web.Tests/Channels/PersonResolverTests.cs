using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Web.Channels;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Tests.Channels;

public sealed class PersonResolverTests
{
    [Theory]
    [InlineData("Development", "darcel.schlecht@EXAMPLE.com", "Whoever", "Darcel Schlecht")]
    [InlineData("Development", null, "melvin marxen", "Melvin Marxen")]
    [InlineData("Development", null, "Melvin", null)]
    [InlineData("Development", null, "Zed Left", null)]
    [InlineData("Development", null, null, null)]
    [InlineData("Production", "Darcel.Schlecht@example.com", null, null)]
    [InlineData("Production", null, "Melvin Marxen", null)]
    [InlineData("Production", "Melvin Marxen", null, null)]
    public async Task Find_ByWhatSomebodySaysOfThemselves_InDevelopmentOnly(string environment, string? email, string? name, string? found)
    {
        using var bot = new WebBot(environment);
        using var scope = bot.Bot.Services.CreateScope();
        var viewer = await scope.ServiceProvider.GetRequiredService<PersonResolver>().FindAsync(new ChannelAccount { Id = "x", Email = email, Name = name }, CancellationToken.None);
        Assert.Equal(found, viewer?.Person.Name);
        if (viewer is not null) Assert.Equal(bot.Bot.Clock.GetUtcNow(), viewer.Now);
    }

    [Theory]
    [InlineData("Development", "Una Neil")]
    [InlineData("Production", null)]
    public async Task Find_NobodyKnown_IsTheDefaultPersonOfDevelopment(string environment, string? found)
    {
        using var bot = new WebBot(environment, ("Development:DefaultPerson", "una.neil@example.com"));
        using var scope = bot.Bot.Services.CreateScope();
        var viewer = await scope.ServiceProvider.GetRequiredService<PersonResolver>().FindAsync(new ChannelAccount { Id = "x", Name = "User" }, CancellationToken.None);
        Assert.Equal(found, viewer?.Person.Name);
    }

    [Fact]
    public async Task Message_FromNobodyWeKnow_HasNoViewer()
    {
        using var bot = new WebBot();
        var message = Activities.Message().With("from", new JsonObject { ["id"] = "u", ["name"] = "Alex" });
        await bot.NewClient().AskAsync(message);
        Assert.Null(bot.Assistant.Turns.Single().Viewer);
    }
}
