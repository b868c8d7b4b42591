namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The section <c>BotFramework</c> of the settings.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The app's id at Azure Bot Service.</summary>
    /// <value>Nothing by default: then only development takes activities, and only from this machine.</value>
    public string? AppId { get; set; }

    /// <summary>Hosts beyond Microsoft's own that replies may go to: <c>host</c>, <c>host:port</c> or <c>*.domain</c>; in one text, divided by commas or blanks, or as a list.</summary>
    /// <value>Empty by default. Loopback needs no naming in development, and only there.</value>
    public IList<string> AllowedOutboundHosts { get; } = [];

    /// <summary>The pause before a connector is asked again; it doubles with each of four tries, unless the connector names a time.</summary>
    /// <value>Default one second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);
}
