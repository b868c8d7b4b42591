namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>The section <c>Slack</c> of the settings. Secrets may change while the program runs.</summary>
internal sealed class SlackOptions
{
    /// <summary>Proves that a request over HTTP is Slack's.</summary>
    /// <value>Nothing by default: then there is no door over HTTP.</value>
    public string? SigningSecret { get; set; }

    /// <summary>The secret before, valid as well until it is taken out: for the time in which Slack changes over.</summary>
    public string? PreviousSigningSecret { get; set; }

    /// <summary>The token of a bot that one workspace has (<c>xoxb-…</c>). Others install it by OAuth.</summary>
    public string? BotToken { get; set; }

    /// <summary>The app's own token (<c>xapp-…</c>), for <see cref="SocketMode"/>.</summary>
    public string? AppToken { get; set; }

    /// <summary>Whether Slack's deliveries are fetched through sockets that we open, for companies without a public address.</summary>
    /// <value>Default false.</value>
    public bool SocketMode { get; set; }

    /// <summary>How many sockets are kept open.</summary>
    /// <value>Default 2, 1 to 10: so one is there while another is renewed.</value>
    public int Sockets { get; set; } = 2;

    /// <summary>Where Slack's methods are called.</summary>
    /// <value>Default <c>https://slack.com/api/</c>. Without TLS only on this machine.</value>
    public Uri ApiBaseUrl { get; set; } = new("https://slack.com/api/");

    /// <summary>Hosts beyond Slack's own that a <c>response_url</c> may name: <c>host</c> or <c>host:port</c>; in one text, divided by commas or blanks, or as a list.</summary>
    public IList<string> AllowedResponseHosts { get; } = [];

    /// <summary>Workspaces and organisations (<c>T…</c>, <c>E…</c>) that are answered.</summary>
    /// <value>Empty by default: all that a token is there for.</value>
    public IList<string> AllowedTeams { get; } = [];

    /// <summary>The app's id (<c>A…</c>); deliveries for another app are left alone.</summary>
    public string? AppId { get; set; }

    /// <summary>Path of the events.</summary>
    /// <value>Default <c>/slack/events</c>.</value>
    public string EventsPath { get; set; } = "/slack/events";

    /// <summary>Path of taps, forms and shortcuts.</summary>
    /// <value>Default <c>/slack/interactions</c>.</value>
    public string InteractionsPath { get; set; } = "/slack/interactions";

    /// <summary>Path of slash commands.</summary>
    /// <value>Default <c>/slack/commands</c>.</value>
    public string CommandsPath { get; set; } = "/slack/commands";

    /// <summary>Path at which a workspace begins to install the bot.</summary>
    /// <value>Default <c>/slack/install</c>; closed without <see cref="ClientId"/> and <see cref="ClientSecret"/>.</value>
    public string InstallPath { get; set; } = "/slack/install";

    /// <summary>Path to which Slack sends whoever installed it.</summary>
    /// <value>Default <c>/slack/oauth_redirect</c>.</value>
    public string RedirectPath { get; set; } = "/slack/oauth_redirect";

    /// <summary>The app's client id, for installing by OAuth and for tokens that rotate.</summary>
    public string? ClientId { get; set; }

    /// <summary>The secret to it.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Where a workspace agrees to the installation.</summary>
    public Uri AuthorizeUrl { get; set; } = new("https://slack.com/oauth/v2/authorize");

    /// <summary>The bot's address as the world sees it: for the redirect of OAuth and for links to deals, which are <c>{PublicAddress}/deals/{id}</c>.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>The pause before a method is called again after trouble on the way; it doubles with each try.</summary>
    /// <value>Default half a second. Where Slack names a time, that counts.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long a form that was sent may take before it says that it is being saved.</summary>
    /// <value>Default two seconds; Slack gives up after three.</value>
    public TimeSpan FormPatience { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The signing secrets that are valid now.</summary>
    public IEnumerable<string> SigningSecrets => new[] { SigningSecret, PreviousSigningSecret }.OfType<string>().Where(secret => secret.Length > 0);
}
