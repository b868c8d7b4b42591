namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The section <c>BotFramework</c> of the settings. The addresses are the public cloud's by default.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The app's id at Azure Bot Service: its Entra application id, or the client id of its managed identity.</summary>
    /// <value>Nothing by default: then only development takes activities, and only from this machine.</value>
    public string? AppId { get; set; }

    /// <summary>The app's client secret.</summary>
    /// <value>Nothing by default. A managed identity has none; a certificate takes its place.</value>
    public string? AppPassword { get; set; }

    /// <summary>A file with the app's certificate and its private key: PEM, or PKCS #12 (<c>.pfx</c>) without a password.</summary>
    /// <value>Nothing by default. Wins over <see cref="AppPassword"/>.</value>
    public string? CertificatePath { get; set; }

    /// <summary>How the app is registered.</summary>
    /// <value>Default <see cref="BotAppType.MultiTenant"/>.</value>
    public BotAppType AppType { get; set; }

    /// <summary>The Entra tenant that the app belongs to.</summary>
    /// <value>Nothing by default; a single-tenant app needs it.</value>
    public string? TenantId { get; set; }

    /// <summary>Entra tenants whose people may use the bot in Teams, beyond <see cref="TenantId"/>.</summary>
    /// <value>Empty by default. With neither, nobody may: a channel's token does not say whose people it speaks for.</value>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>All tenants whose people may use the bot.</summary>
    public IEnumerable<string> Tenants => TenantId is { Length: > 0 } own ? AllowedTenants.Prepend(own) : AllowedTenants;

    /// <summary>Where the channels' keys are described.</summary>
    public Uri OpenIdMetadataUrl { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Who issues the channels' tokens.</summary>
    /// <value>Default <c>https://api.botframework.com</c>; a government cloud has its own.</value>
    public string TokenIssuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where Entra's keys are described.</summary>
    public Uri EntraOpenIdMetadataUrl { get; set; } = new("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");

    /// <summary>Where our own tokens come from.</summary>
    public Uri LoginAuthority { get; set; } = new("https://login.microsoftonline.com");

    /// <summary>What our own tokens are for.</summary>
    /// <value>Default <c>https://api.botframework.com/.default</c>; a government cloud has its own.</value>
    public string OAuthScope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Hosts beyond Microsoft's own that replies may go to: <c>host</c>, <c>host:port</c> or <c>*.domain</c>; in one text, divided by commas or blanks, or as a list.</summary>
    /// <value>Empty by default. Loopback needs no naming in development, and only there.</value>
    public IList<string> AllowedOutboundHosts { get; } = [];

    /// <summary>What single sign-on of Teams asks a token for: the app's Application ID URI, as <c>api://botid-…</c>.</summary>
    /// <value>Nothing by default: then nobody is asked, and the connector's word is enough.</value>
    public string? SignInResource { get; set; }

    /// <summary>The pause before a connector is asked again; it doubles with each of four tries, unless the connector names a time.</summary>
    /// <value>Default one second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Calls to connectors at a time; the others wait.</summary>
    /// <value>Default 32, at least 1.</value>
    public int MostCallsAtOnce { get; set; } = 32;

    /// <summary>How long an answer may take before the person is told that one is being made, and how often that is said again.</summary>
    /// <value>Default two seconds.</value>
    public TimeSpan TypingAfter { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long an invoke may take before its response says that the answer comes later: Teams gives up after five seconds.</summary>
    /// <value>Default four seconds.</value>
    public TimeSpan InvokeWithin { get; set; } = TimeSpan.FromSeconds(4);
}
