using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>The kit's double of Slack, a program of its own that refuses what Slack refuses and misbehaves on request.</summary>
public sealed class KitDouble : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private KitDouble(Process process, Uri address) => (_process, Address, _http) = (process, address, new() { BaseAddress = address });

    public Uri Address { get; }

    /// <summary>Starts it; skips the test where there is none.</summary>
    public static async Task<KitDouble> StartAsync()
    {
        var process = Process.Start(SlackKit.Script("mock-slack.mjs", "--port", "0", "--max-seconds", "300"))!;
        _ = process.StandardError.ReadToEndAsync();
        var said = JsonNode.Parse((await process.StandardOutput.ReadLineAsync())!)!;
        return new(process, new(said["base"]!.GetValue<string>()));
    }

    /// <summary>Every call of a method: <c>args</c>, <c>status</c>, <c>reply</c>, <c>lint</c>.</summary>
    public async Task<IReadOnlyList<JsonObject>> CallsAsync(string? method = null) =>
        [.. (await _http.GetFromJsonAsync<JsonArray>($"/__mock/calls?method={method}"))!.Select(call => call!.AsObject())];

    /// <summary>The calls of a method that Slack took, once there are so many.</summary>
    public Task<IReadOnlyList<JsonObject>> WaitForAsync(string method, int count = 1) => Wait.ForAsync(async () =>
    {
        var taken = (await CallsAsync(method)).Where(IsTaken).ToList();
        return taken.Count >= count ? (IReadOnlyList<JsonObject>)taken : null;
    });

    /// <summary>What the double finds wrong with everything that it got.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync() =>
        [.. (await CallsAsync()).SelectMany(c => (c["lint"] as JsonArray ?? []).Where(l => (string?)l!["level"] == "error").Select(l => $"{c["method"]}: {l!.ToJsonString()}"))];

    /// <summary>Misbehaves: <c>429</c>, <c>5xx</c>, <c>drop</c> …</summary>
    public async Task MisbehaveAsync(string method, string mode, int times = 1, JsonObject? more = null)
    {
        var behaviour = new JsonObject { ["method"] = method, ["mode"] = mode, ["times"] = times };
        foreach (var (name, value) in more ?? []) behaviour[name] = value?.DeepClone();
        await PostAsync("behaviour", behaviour);
    }

    /// <summary>Sends an envelope through the newest socket.</summary>
    public Task SendAsync(string type, string id, JsonObject payload) => PostAsync("ws/send", new JsonObject
    {
        ["type"] = type,
        ["envelope_id"] = id,
        ["accepts_response_payload"] = type != "events_api",
        ["payload"] = payload.DeepClone(),
    });

    /// <summary>Announces the end of all sockets, or ends them without a word.</summary>
    public Task EndSocketsAsync(string? reason) => reason is null ? PostAsync("ws/kill", []) : PostAsync("ws/disconnect", new() { ["reason"] = reason });

    /// <summary>How many sockets are open, were ever opened, and what came through them.</summary>
    public async Task<(int Open, int Ever, IReadOnlyList<string> Acknowledged)> SocketsAsync()
    {
        var state = (await _http.GetFromJsonAsync<JsonObject>("/__mock/ws"))!;
        return ((int)state["open"]!, (int)state["hello"]!, [.. state["acks"]!.AsArray().Select(a => (string?)a!["envelope_id"] ?? "")]);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static bool IsTaken(JsonObject call) => (string?)call["method"] == "response_url" ? call["status"]?.ToString() == "200" : call["reply"] is JsonObject reply && (bool?)reply["ok"] == true;

    private async Task PostAsync(string path, JsonObject body)
    {
        using var response = await _http.PostAsJsonAsync($"/__mock/{path}", body);
        response.EnsureSuccessStatusCode();
    }
}
