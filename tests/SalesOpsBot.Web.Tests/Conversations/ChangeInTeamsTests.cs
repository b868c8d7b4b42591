using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>A change from its preview to its undo, each tap turning the same card in Teams.</summary>
public sealed class ChangeInTeamsTests : IAsyncLifetime
{
    private ChangeBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ChangeBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Change_ConfirmedThenUndone_TurnsTheSameCard()
    {
        var preview = await InvokeAsync(new() { ["tool"] = "update_deal", ["arguments"] = new JsonObject { ["deal"] = "K1", ["value"] = "6,000" } });
        Assert.Null(preview["refresh"]);
        Assert.Equal(5_000_00, (await _bot.DealAsync("K1"))!.Value);
        var applied = await InvokeAsync(Button(preview, "Confirm"));
        Assert.Equal(6_000_00, (await _bot.DealAsync("K1"))!.Value);
        await InvokeAsync(Button(applied, "Undo"));
        Assert.Equal(5_000_00, (await _bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task Change_StaleCardIsConfirmedAgain_ShowsHowItStandsAndChangesNothing()
    {
        var preview = await InvokeAsync(new() { ["tool"] = "update_deal", ["arguments"] = new JsonObject { ["deal"] = "K1", ["value"] = "6,000" } });
        var applied = await InvokeAsync(Button(preview, "Confirm"));
        await InvokeAsync(Button(applied, "Undo"));
        var again = await InvokeAsync(Button(preview, "Confirm"));
        Assert.Equal("AdaptiveCard", (string?)again["type"]);
        Assert.Equal(5_000_00, (await _bot.DealAsync("K1"))!.Value);
    }

    private static JsonObject Button(JsonObject card, string title) =>
        Executes(card).First(action => (string?)action["title"] == title)["data"]!.DeepClone().AsObject();

    private static IEnumerable<JsonObject> Executes(JsonNode? node) => node switch
    {
        JsonObject found when found["type"]?.ToString() == "Action.Execute" => [found],
        JsonObject found => found.SelectMany(child => Executes(child.Value)),
        JsonArray items => items.SelectMany(Executes),
        _ => [],
    };

    private async Task<JsonObject> InvokeAsync(JsonObject data)
    {
        using var client = _bot.Bot.CreateClient();
        var value = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = data["tool"]!.DeepClone(), ["data"] = data } };
        using var response = await client.SendAsync(Activities.Invoke(value).With("from", new JsonObject { ["id"] = "user-1", ["name"] = "Rob Rep" }));
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        return body["value"]!.AsObject();
    }
}
