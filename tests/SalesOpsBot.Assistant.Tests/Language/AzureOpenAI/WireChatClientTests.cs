using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using SalesOpsBot.Assistant.Language.AzureOpenAI;

namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

/// <summary>The bridge to the protocol, both ways, as the public reference of chat completions has it.</summary>
public sealed class WireChatClientTests : IDisposable
{
    private readonly ChatCompletionsDouble _model = new();

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Request_HasMessagesToolsAndTheKey_AtTheDeploymentsAddress()
    {
        _model.Says("Fine.");
        await AskAsync([new(ChatRole.System, "Be short."), new(ChatRole.User, "hello")], ATool());
        var (address, authorization, body) = Assert.Single(_model.Requests);
        Assert.Equal("https://maker.openai.azure.com/openai/v1/chat/completions", address.AbsoluteUri);
        Assert.Equal("Bearer a-secret-key", authorization);
        Assert.Equal("chat", body["model"]!.GetValue<string>());
        Assert.Equal(["system", "user"], body["messages"]!.AsArray().Select(m => m!["role"]!.GetValue<string>()));
        var function = Assert.Single(body["tools"]!.AsArray())!["function"]!;
        Assert.Equal(("get_weight", "object"), (function["name"]!.GetValue<string>(), function["parameters"]!["type"]!.GetValue<string>()));
        Assert.NotNull(function["parameters"]!["properties"]!["deal"]);
        Assert.True(body["parallel_tool_calls"]!.GetValue<bool>());
        Assert.Equal(500, body["max_completion_tokens"]!.GetValue<int>());
    }

    [Fact]
    public async Task Request_WithResults_NamesTheCallTheyBelongTo_AndLeavesReceiptsAndEmptyTurnsOut()
    {
        _model.Says("Fine.");
        var result = new JsonObject { ["value"] = 5, ["receipt"] = new JsonObject { ["formula"] = "secret sauce" }, ["rows"] = new JsonArray([.. Enumerable.Range(0, 40).Select(i => (JsonNode)i)]) };
        await AskAsync(
        [
            new(ChatRole.User, "hello"),
            new(ChatRole.Assistant, []),
            new(ChatRole.User, "weight?"),
            new(ChatRole.Assistant, [new FunctionCallContent("call_7", "get_weight", new Dictionary<string, object?> { ["deal"] = "D1" })]),
            new(ChatRole.Tool, [new FunctionResultContent("call_7", result)]),
        ]);
        var messages = _model.Requests[0].Body["messages"]!.AsArray();
        Assert.Equal(["user", "user", "assistant", "tool"], messages.Select(m => m!["role"]!.GetValue<string>()));
        Assert.Equal("""{"deal":"D1"}""", messages[2]!["tool_calls"]![0]!["function"]!["arguments"]!.GetValue<string>());
        Assert.Equal("call_7", messages[3]!["tool_call_id"]!.GetValue<string>());
        var told = JsonNode.Parse(messages[3]!["content"]!.GetValue<string>())!;
        Assert.Equal((5, 25, true), (told["value"]!.GetValue<int>(), told["rows"]!.AsArray().Count, told["receipt"] is null));
    }

    [Fact]
    public async Task Answer_WithParallelCalls_HasThemAllWithTheirArgumentsAndTheUsage()
    {
        _model.Calls(("get_weight", """{"deal":"D1"}"""), ("get_weight", """{"deal":"D2","units":3}"""));
        var response = await AskAsync([new(ChatRole.User, "weights")], ATool());
        var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
        Assert.Equal(["D1", "D2"], calls.Select(c => c.Arguments!["deal"]!.ToString()));
        Assert.Equal(2, calls.Select(c => c.CallId).Distinct().Count());
        Assert.Equal((900L, 100L), (response.Usage!.InputTokenCount, response.Usage.OutputTokenCount));
        Assert.Equal(ChatFinishReason.ToolCalls, response.FinishReason);
    }

    [Theory]
    [InlineData("{\"deal\": ")]
    [InlineData("deal=D1")]
    [InlineData("[1,2]")]
    public async Task Answer_WithArgumentsThatAreNoObject_CarriesTheException(string arguments)
    {
        _model.Calls(("get_weight", arguments));
        var response = await AskAsync([new(ChatRole.User, "weight")], ATool());
        Assert.NotNull(Assert.Single(response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>()).Exception);
    }

    [Fact]
    public async Task Answer_ThatRefuses_IsAnError()
    {
        _model.Refuses("I'd rather not.");
        var response = await AskAsync([new(ChatRole.User, "hello")]);
        Assert.Equal("I'd rather not.", Assert.Single(response.Messages.SelectMany(m => m.Contents).OfType<ErrorContent>()).Message);
    }

    [Fact]
    public async Task Stream_OfText_ComesInPieces()
    {
        _model.Streams(Delta("""{"role":"assistant","content":""}"""), Delta("""{"content":"All "}"""), Delta("""{"content":"well."}"""), Delta("{}", "stop"), Usage, "[DONE]");
        var updates = await StreamAsync();
        Assert.Equal(["All ", "well."], updates.Select(u => u.Text).Where(t => t.Length > 0));
        Assert.Equal(17, updates.SelectMany(u => u.Contents).OfType<UsageContent>().Single().Details.TotalTokenCount);
    }

    [Fact]
    public async Task Stream_OfParallelCalls_PutsTheirPiecesTogether()
    {
        _model.Streams(
            Delta("""{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"call_a","type":"function","function":{"name":"get_weight","arguments":""}}]}"""),
            Delta("""{"tool_calls":[{"index":0,"function":{"arguments":"{\"deal\":"}}]}"""),
            Delta("""{"tool_calls":[{"index":1,"id":"call_b","type":"function","function":{"name":"get_weight","arguments":"{\"deal\":\"D2\"}"}}]}"""),
            Delta("""{"tool_calls":[{"index":0,"function":{"arguments":"\"D1\"}"}}]}"""),
            Delta("{}", "tool_calls"),
            "[DONE]");
        var calls = (await StreamAsync()).SelectMany(u => u.Contents).OfType<FunctionCallContent>().ToList();
        Assert.Equal([("call_a", "D1"), ("call_b", "D2")], calls.Select(c => (c.CallId, c.Arguments!["deal"]!.ToString()!)));
    }

    [Fact]
    public async Task Stream_ThatIsCutOff_IsNoAnswer()
    {
        _model.Streams(Delta("""{"role":"assistant","content":"You won 5"}"""));
        await Assert.ThrowsAsync<IOException>(StreamAsync);
    }

    [Fact]
    public async Task WithoutAKey_AnAddressOfThisMachine_IsSentNoSecret()
    {
        _model.Says("Fine.");
        using var client = new WireChatClient(ModelClientFactory.Create(new() { Endpoint = new("http://localhost:11434"), Deployment = "llama" }, _model));
        await client.GetResponseAsync([new(ChatRole.User, "hello")]);
        Assert.Equal(("http://localhost:11434/v1/chat/completions", "Bearer none"), (_model.Requests[0].Address.AbsoluteUri, _model.Requests[0].Authorization));
    }

    private const string Usage = """{"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":7,"total_tokens":17}}""";

    private static string Delta(string delta, string? finish = null) =>
        $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{{delta}},"finish_reason":{{(finish is null ? "null" : $"\"{finish}\"")}}}]}""";

    private static AIFunction ATool() => AIFunctionFactory.Create((string deal, int units = 1) => deal.Length * units, "get_weight", "What a deal weighs.");

    private Task<ChatResponse> AskAsync(IEnumerable<ChatMessage> messages, params AITool[] tools) => Client().GetResponseAsync(messages, new() { Tools = tools, MaxOutputTokens = 500 });

    private async Task<List<ChatResponseUpdate>> StreamAsync()
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in Client().GetStreamingResponseAsync([new(ChatRole.User, "hello")])) updates.Add(update);
        return updates;
    }

    private WireChatClient Client() =>
        new(ModelClientFactory.Create(new() { Endpoint = new("https://maker.openai.azure.com"), Deployment = "chat", ApiKey = "a-secret-key" }, _model));
}
