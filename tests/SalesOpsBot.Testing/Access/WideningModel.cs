using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Testing.Access;

/// <summary>A model that does as an attacker bids: it calls what a test tells it to call, then says what the test tells it to say.</summary>
public sealed class WideningModel : HttpMessageHandler
{
    private readonly Queue<(string Tool, JsonObject Arguments)> _calls = new();
    private readonly List<string> _read = [];
    private int _ids;

    /// <summary>Everything that it was ever told.</summary>
    public string Read => string.Join('\n', _read);

    /// <summary>What it claims once its calls are made.</summary>
    public string Claim { get; set; } = "Here is what you asked for.";

    /// <summary>The settings of a bot that asks it first, and always.</summary>
    public static (string Name, string Value)[] Settings { get; } =
    [
        ("AzureOpenAI:Endpoint", "https://maker.openai.azure.com"), ("AzureOpenAI:Deployment", "chat"), ("AzureOpenAI:ApiKey", "a-secret-key"), ("AzureOpenAI:Routing", "ModelFirst"),
        ("AzureOpenAI:RestAfterFailure", "00:00:00"), ("AzureOpenAI:TokensPerPersonAndDay", "1000000000"),
    ];

    /// <summary>The calls to make in the next turn, one a round.</summary>
    public void Obey(params IEnumerable<(string Tool, JsonObject Arguments)> calls)
    {
        _calls.Clear();
        _read.Clear();
        foreach (var call in calls) _calls.Enqueue(call);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _read.Add(JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["messages"]!.ToJsonString(Json.Options));
        var message = _calls.TryDequeue(out var call) ? Calling(call.Tool, call.Arguments) : new JsonObject { ["role"] = "assistant", ["content"] = Claim, ["refusal"] = null };
        var body = new JsonObject
        {
            ["id"] = "chatcmpl-1",
            ["object"] = "chat.completion",
            ["created"] = 1_514_678_400,
            ["model"] = "test-model",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["finish_reason"] = message["tool_calls"] is null ? "stop" : "tool_calls", ["message"] = message, ["logprobs"] = null }),
            ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
        };
        return new(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    private JsonObject Calling(string tool, JsonObject arguments) => new()
    {
        ["role"] = "assistant",
        ["content"] = null,
        ["tool_calls"] = new JsonArray(new JsonObject { ["id"] = $"call_{++_ids}", ["type"] = "function", ["function"] = new JsonObject { ["name"] = tool, ["arguments"] = arguments.ToJsonString() } }),
    };
}
