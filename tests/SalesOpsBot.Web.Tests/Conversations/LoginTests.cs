using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Sales operations say whose a login is.</summary>
public class LoginTests
{
    [Fact]
    public async Task AStrangersLogin_IsShownFirst_AndConnectedByASentence()
    {
        await using var bot = await StartAsync();
        var list = await bot.SayAsync("Olga Ops", "who is not connected yet?");
        Assert.StartsWith("Logins: 3 logins; I don't know whose 2 of them are.", list.Text, StringComparison.Ordinal);
        Assert.Equal("Alex Wilber", (string?)list.Tools[^1].Result!["logins"]![0]!["name"]);

        var done = await bot.PressAsync("Olga Ops", await bot.SayAsync("Olga Ops", "connect alex@contoso.example with Rob Rep"), "Confirm");
        Assert.Equal("applied", ChangeBot.State(done));
        Assert.Equal("Rob Rep", await WhoseAsync(bot, "oid-alex"));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Olga Ops", done, "Undo")));
        Assert.Null(await WhoseAsync(bot, "oid-alex"));
    }

    [Fact]
    public async Task ATappedLogin_AsksWhoseItIs_AndOffersThoseOfLikeName()
    {
        await using var bot = await StartAsync();
        var asked = await bot.TapAsync("Olga Ops", "map_login", new() { ["login"] = "msteams:oid-robert" });
        Assert.Equal("missing", ChangeBot.Error(asked));
        Assert.Contains("Rob Rep", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMapping_IsTakenAway_ByNobody()
    {
        await using var bot = await StartAsync();
        await bot.PressAsync("Olga Ops", await bot.TapAsync("Olga Ops", "map_login", new() { ["login"] = "Alex Wilber", ["rep"] = "Ann Other" }), "Confirm");
        await bot.PressAsync("Olga Ops", await bot.TapAsync("Olga Ops", "map_login", new() { ["login"] = "Alex Wilber", ["rep"] = "nobody" }), "Confirm");
        Assert.Null(await WhoseAsync(bot, "oid-alex"));
    }

    [Theory]
    [InlineData("Mia Lead", "Alex Wilber", "Rob Rep", "denied")]
    [InlineData("Olga Ops", "Nobody Everseen", "Rob Rep", "notFound")]
    [InlineData("Olga Ops", "Alex Wilber", "Xxyzzy", "notFound")]
    [InlineData("Olga Ops", "Gus Guest", "Rob Rep", "invalid")]
    public async Task WhatCannotBe_IsRefusedWithASentence(string who, string login, string rep, string kind)
    {
        await using var bot = await StartAsync();
        Assert.Equal(kind, ChangeBot.Error(await bot.TapAsync(who, "map_login", new JsonObject { ["login"] = login, ["rep"] = rep })));
    }

    [Fact]
    public async Task TheList_IsSalesOperationsAlone()
    {
        await using var bot = await StartAsync();
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Mia Lead", "list_logins", [])));
    }

    private static async Task<string?> WhoseAsync(ChangeBot bot, string key)
    {
        var account = await bot.Bot.Services.GetRequiredService<IPersonAccountStore>().FindAsync("msteams", key, CancellationToken.None);
        var org = await bot.Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        return account?.PersonId is { } id ? org.Find(id)!.Name : null;
    }

    private static async Task<ChangeBot> StartAsync()
    {
        var bot = await ChangeBot.StartAsync(company => company.Person("Olga Ops", Role.SalesOperations));
        var (accounts, now) = (bot.Bot.Services.GetRequiredService<IPersonAccountStore>(), bot.Bot.Clock.GetUtcNow());
        await accounts.KeepAsync(Seen("oid-gus", "Gus Guest", "gus@elsewhere.example", isGuest: true), CancellationToken.None);
        await accounts.KeepAsync(Seen("oid-robert", "Rob Reb", null), CancellationToken.None);
        await accounts.KeepAsync(Seen("oid-alex", "Alex Wilber", "alex@contoso.example", minutesLater: 1), CancellationToken.None);
        return bot;

        PersonAccount Seen(string key, string name, string? email, bool isGuest = false, int minutesLater = 0) =>
            new() { Channel = "msteams", AccountKey = key, Name = name, Email = email, IsGuest = isGuest, SeenAt = now.AddMinutes(minutesLater) };
    }
}
