using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>Refuses to start on settings of Slack that would leak a token or never work.</summary>
internal sealed class SlackOptionsValidator : IValidateOptions<SlackOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(SlackOptions options)
    {
        if (!options.ApiBaseUrl.IsAbsoluteUri || !(options.ApiBaseUrl.Scheme == "https" || (options.ApiBaseUrl.Scheme == "http" && options.ApiBaseUrl.IsLoopback)))
            yield return $"Slack:ApiBaseUrl is “{options.ApiBaseUrl}”; it must be an https address, or one of this machine.";
        if (options.SocketMode && string.IsNullOrEmpty(options.AppToken)) yield return "Slack:SocketMode needs Slack:AppToken (xapp-…).";
        if (options.Sockets is < 1 or > 10) yield return $"Slack:Sockets is {options.Sockets}; it must be 1 to 10.";
        foreach (var path in new[] { options.EventsPath, options.InteractionsPath, options.CommandsPath, options.InstallPath, options.RedirectPath })
        {
            if (!path.StartsWith('/')) yield return $"Slack: the path “{path}” must begin with a slash.";
        }
    }
}
