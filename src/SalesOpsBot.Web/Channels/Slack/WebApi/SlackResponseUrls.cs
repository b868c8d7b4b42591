using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.Installations;

namespace SalesOpsBot.Web.Channels.Slack.WebApi;

/// <summary>Answers at the address that came with a command or a tap. No token goes there, and nothing goes to a host that is not Slack's or named in the settings.</summary>
internal sealed class SlackResponseUrls(IHttpClientFactory clients, IOptionsMonitor<SlackOptions> options, ILogger<SlackResponseUrls> logger)
{
    private const string Slacks = "hooks.slack.com";

    /// <summary>Whether an address may be answered at.</summary>
    public bool Allows(Uri url)
    {
        var isNamed = options.CurrentValue.AllowedResponseHosts.Any(host => host.Equals(url.Host, StringComparison.OrdinalIgnoreCase) || host.Equals(url.Authority, StringComparison.OrdinalIgnoreCase));
        return (url.Scheme == "https" && url.IsDefaultPort && url.Host.Equals(Slacks, StringComparison.OrdinalIgnoreCase))
            || (isNamed && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback)));
    }

    /// <summary>Sends a message there.</summary>
    /// <returns>False where it may not or could not be: used up, too old, refused, not reached.</returns>
    public async Task<bool> TrySendAsync(Uri url, JsonObject message, CancellationToken cancellationToken)
    {
        if (!Allows(url))
        {
            Log.SlackResponseHostRefused(logger, url.Host);
            return false;
        }

        try
        {
            using var content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await clients.CreateClient(SlackOAuth.Client).PostAsync(url, content, cancellationToken);
            if (response.IsSuccessStatusCode) return true;
            Log.SlackRefused(logger, "response_url", ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), "");
        }
        catch (Exception lost) when (lost is HttpRequestException || (lost is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.SlackRefused(logger, "response_url", "no_answer", "");
        }

        return false;
    }
}
