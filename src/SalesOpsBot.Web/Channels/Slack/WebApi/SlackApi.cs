using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.Installations;

namespace SalesOpsBot.Web.Channels.Slack.WebApi;

/// <summary>Calls Slack's methods for a workspace, with its token, at Slack's pace.</summary>
internal sealed class SlackApi(IHttpClientFactory clients, SlackTokens tokens, SlackGates gates, SlackRetry retry, IOptionsMonitor<SlackOptions> options, ILogger<SlackApi> logger)
{
    // Methods that write take JSON; all others are sure to take a form only.
    private static readonly string[] TakeJson = ["chat.", "views.", "assistant."];

    /// <summary>Calls a method.</summary>
    /// <param name="workspace">For whom.</param>
    /// <param name="method">The method: <c>chat.postMessage</c>.</param>
    /// <param name="arguments">Its arguments; never a token.</param>
    /// <param name="cancellationToken">Stops the call, also while it waits for its turn.</param>
    /// <returns>Slack's answer, whose <c>ok</c> is true.</returns>
    /// <exception cref="SlackApiException">Slack refused, or did not answer after several tries.</exception>
    public async Task<JsonElement> CallAsync(SlackWorkspace workspace, string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        var token = await tokens.FindAsync(workspace, cancellationToken) ?? throw new SlackApiException(method, "not_installed");
        var response = await SendAsync(workspace, method, arguments, token, cancellationToken);
        if (response.Error is "token_expired" && !response.IsOk && await tokens.RenewAsync(workspace, token, cancellationToken) is { } renewed)
            response = await SendAsync(workspace, method, arguments, renewed, cancellationToken);
        return response is { IsOk: true, Body: { } body } ? body : throw Refusal(method, response);
    }

    /// <summary>Calls a method with a token of the app itself.</summary>
    /// <exception cref="SlackApiException">As for <see cref="CallAsync"/>.</exception>
    public async Task<JsonElement> CallAsAppAsync(string token, string method, CancellationToken cancellationToken)
    {
        var response = await SendAsync(new(null, null), method, [], token, cancellationToken);
        return response is { IsOk: true, Body: { } body } ? body : throw Refusal(method, response);
    }

    private async Task<SlackResponse> SendAsync(SlackWorkspace workspace, string method, JsonObject arguments, string token, CancellationToken cancellationToken)
    {
        var isPosting = method is "chat.postMessage" or "chat.postEphemeral";
        var channel = arguments["channel"]?.ToString();
        try
        {
            return await (isPosting ? retry.Posting : retry.Repeatable).ExecuteAsync(async stop =>
            {
                await gates.PassAsync(workspace.Id, method, channel, stop);
                var response = await SendOnceAsync(method, arguments, token, stop);
                if (response.IsThrottled) gates.Close(workspace.Id, method, response.Wait);
                return response;
            }, cancellationToken);
        }
        catch (Exception lost) when (lost is HttpRequestException or TimeoutException or IOException)
        {
            throw new SlackApiException(method, "no_answer", lost);
        }
    }

    private async Task<SlackResponse> SendOnceAsync(string method, JsonObject arguments, string token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.CurrentValue.ApiBaseUrl, method));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = TakeJson.Any(name => method.StartsWith(name, StringComparison.Ordinal))
            ? new StringContent(arguments.ToJsonString(), Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent(arguments.Select(a => KeyValuePair.Create(a.Key, a.Value?.ToString() ?? "")));
        try
        {
            using var response = await clients.CreateClient(SlackOAuth.Client).SendAsync(request, cancellationToken);
            return await SlackResponse.ReadAsync(response, cancellationToken);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException(null, late);
        }
    }

    private SlackApiException Refusal(string method, SlackResponse response)
    {
        Log.SlackRefused(logger, method, response.Error, response.Details);
        return new(method, response.Error);
    }
}
