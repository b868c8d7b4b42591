using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

/// <summary>Melvin leads Darcel and Gladys, Olivia is sales operations; Darcel asks unless it is said otherwise.</summary>
public sealed class AudienceTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        Answer("get_forecast", new JsonObject { ["scope"] = "me" });
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Group_EverybodyMaySee_IsAnsweredThere(string type)
    {
        _bot.Connector.AddMember("29:melvin", "entra-melvin", "Melvin.Marxen@example.com");
        _bot.Connector.AddMember("29:olivia", "entra-olivia", "Olivia.Bennett@example.com");
        Assert.Equal(["19%3Agroup: The figures."], await AskAsync(1, type));
    }

    [Theory]
    [InlineData("Gladys.Colclough@example.com", "user")]
    [InlineData("stranger@example.com", "user")]
    [InlineData("Melvin.Marxen@example.com", "guest")]
    public async Task Group_SomebodyMayNotSee_GoesToTheAskerAndTheReplySaysSo(string other, string role)
    {
        _bot.Connector.AddMember("29:other", "entra-other", other, role);
        var said = await AskAsync(3);
        Assert.StartsWith("conversation", said[0], StringComparison.Ordinal);
        Assert.Equal("a%3Aopened: The figures.", said[1]);
        Assert.StartsWith("19%3Agroup: That is not for everybody here, so I've sent it to you alone", said[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Group_AskerHasAPersonalChat_GetsItThere()
    {
        using var first = await _bot.SendAsync(_bot.Message());
        await _bot.Connector.ReceivedAsync(1);
        _bot.Connector.AddMember("29:other", "entra-other", "Gladys.Colclough@example.com");
        Assert.Equal("a%3Adarcel: The figures.", (await AskAsync(2))[0]);
    }

    [Fact]
    public async Task Group_PersonalChatIsBlocked_EndsItAndOpensAnother()
    {
        using var first = await _bot.SendAsync(_bot.Message());
        await _bot.Connector.ReceivedAsync(1);
        _bot.Connector.AddMember("29:other", "entra-other", "Gladys.Colclough@example.com");
        _bot.Connector.AnswerNext(403, body: new() { ["error"] = new JsonObject { ["code"] = "Forbidden", ["subCode"] = "MessageWritesBlocked" } });
        var said = await AskAsync(4);
        Assert.StartsWith("a%3Adarcel", said[0], StringComparison.Ordinal);
        Assert.Equal("a%3Aopened: The figures.", said[2]);
    }

    [Fact]
    public async Task Group_ComparisonOfSeveral_NeedsTheRightToAllOfThem()
    {
        _bot.Connector.AddMember("29:darcel", "entra-darcel", "Melvin.Marxen@example.com");
        _bot.Connector.AddMember("29:other", "entra-other", "Darcel.Schlecht@example.com");
        Answer("compare_kpis", new JsonObject { ["scope"] = "rep:Darcel Schlecht", ["columns"] = new JsonArray(new JsonObject { ["scope"] = "rep:Gladys Colclough" }) });
        Assert.Equal(3, (await AskAsync(3)).Count);
    }

    [Theory]
    [InlineData("help", """{"topics":[]}""", 1)]
    [InlineData("get_forecast", """{"error":{"kind":"denied","message":"no"}}""", 1)]
    [InlineData("get_deal", """{"error":{"kind":"ambiguous","message":"which?"}}""", 3)]
    [InlineData("get_deal", """{"scope":"visible"}""", 3)]
    [InlineData("get_deal", """{"something":"else"}""", 3)]
    public async Task Group_WhateverIsNotClearlyForEverybody_GoesToTheAsker(string tool, string result, int messages)
    {
        _bot.Connector.AddMember("29:other", "entra-other", "Gladys.Colclough@example.com");
        Answer(tool, JsonNode.Parse(result)!);
        Assert.Equal(messages, (await AskAsync(messages)).Count);
    }

    private void Answer(string tool, JsonNode result) =>
        _bot.Web.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "The figures.", Tools = [new(tool, [], result.DeepClone())] });

    // Where each message went, and what it said.
    private async Task<IReadOnlyList<string>> AskAsync(int messages, string type = "groupChat")
    {
        var before = _bot.Connector.Received.Count;
        using var response = await _bot.SendAsync(_bot.GroupMessage("forecast", type));
        await _bot.Connector.ReceivedAsync(before + messages);
        return [.. _bot.Connector.Received.Skip(before).Select(r => r.Path.Contains("/activities", StringComparison.Ordinal)
            ? $"{r.Path.Split("/conversations/")[1].Split('/')[0]}: {r.Activity["text"]}"
            : "conversation")];
    }
}
