using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

/// <summary>A model at the other end of the protocol: keeps what it is sent, and answers as told in the wire format of chat completions.</summary>
internal sealed class ChatCompletionsDouble : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();
    private readonly List<(Uri Address, string? Authorization, JsonObject Body)> _requests = [];
    private int _ids;

    public IReadOnlyList<(Uri Address, string? Authorization, JsonObject Body)> Requests => _requests;

    /// <summary>Everything it was ever sent, as text.</summary>
    public string Read => string.Join('\n', _requests.Select(r => r.Body.ToJsonString(Json.Options)));

    /// <summary>As if nothing had been asked or told yet.</summary>
    public void Forget()
    {
        _requests.Clear();
        _answers.Clear();
    }

    public ChatCompletionsDouble Says(string text) => Answers(new() { ["role"] = "assistant", ["content"] = text, ["refusal"] = null }, "stop");

    public ChatCompletionsDouble Refuses(string text) => Answers(new() { ["role"] = "assistant", ["content"] = null, ["refusal"] = text }, "stop");

    /// <summary>Calls tools, all in one answer; the arguments are the text that a model writes, whether JSON or not.</summary>
    public ChatCompletionsDouble Calls(params (string Tool, string Arguments)[] calls) => Answers(
        new()
        {
            ["role"] = "assistant",
            ["content"] = null,
            ["tool_calls"] = new JsonArray([.. calls.Select(c => new JsonObject { ["id"] = $"call_{++_ids}", ["type"] = "function", ["function"] = new JsonObject { ["name"] = c.Tool, ["arguments"] = c.Arguments } })]),
        },
        "tool_calls");

    public ChatCompletionsDouble Answers(JsonObject message, string finish) => Writes(new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_514_678_400,
        ["model"] = "test-model",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["logprobs"] = null, ["finish_reason"] = finish }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 900, ["completion_tokens"] = 100, ["total_tokens"] = 1_000 },
    }.ToJsonString());

    /// <summary>Answers 200 with a body, whatever it is.</summary>
    public ChatCompletionsDouble Writes(string body, string type = "application/json") => Then(_ => Task.FromResult(Response(HttpStatusCode.OK, body, type)));

    /// <summary>Streams server-sent events.</summary>
    public ChatCompletionsDouble Streams(params IEnumerable<string> events) => Writes(string.Concat(events.Select(e => $"data: {e}\n\n")), "text/event-stream");

    public ChatCompletionsDouble Fails(int status, string code = "server_error", string? retryAfter = null) => Then(_ =>
    {
        var response = Response((HttpStatusCode)status, new JsonObject { ["error"] = new JsonObject { ["message"] = "No.", ["type"] = code, ["code"] = code } }.ToJsonString(), "application/json");
        if (retryAfter is not null) response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return Task.FromResult(response);
    });

    /// <summary>Never answers.</summary>
    /// <param name="asked">Run once the question has arrived.</param>
    public ChatCompletionsDouble Hangs(Action asked) => Then(async cancellationToken =>
    {
        var end = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = cancellationToken.Register(() => end.TrySetCanceled(cancellationToken));
        asked();
        return await end.Task;
    });

    public ChatCompletionsDouble BreaksOff() => Then(_ => throw new HttpRequestException("The connection was closed."));

    public ChatCompletionsDouble Then(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
        _requests.Add((request.RequestUri!, request.Headers.Authorization?.ToString(), body));
        return _answers.TryDequeue(out var answer) ? await answer(cancellationToken) : throw new HttpRequestException("The model was asked once more than the test expects.");
    }

    // As from a socket: it comes once and cannot be wound back.
    private static HttpResponseMessage Response(HttpStatusCode status, string body, string type) =>
        new(status) { Content = new StreamContent(PipeReader.Create(new(Encoding.UTF8.GetBytes(body))).AsStream()) { Headers = { ContentType = new(type) } } };
}
