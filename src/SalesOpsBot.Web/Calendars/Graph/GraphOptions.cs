namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>The section <c>Graph</c> of the settings: Outlook calendars. It is on where <see cref="TenantId"/>, <see cref="ClientId"/> and <see cref="ClientSecret"/> are set.</summary>
internal sealed class GraphOptions
{
    /// <summary>The tenant of the mailboxes.</summary>
    public string? TenantId { get; set; }

    /// <summary>The app's id. As an application it needs <c>Calendars.ReadWrite</c>; signed in, <c>Calendars.ReadWrite.Shared</c>.</summary>
    public string? ClientId { get; set; }

    /// <summary>The app's secret.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The refresh token of somebody who signed in for the program and may write the mailboxes. With it the program acts as that person (delegated permission).</summary>
    /// <value>Nothing by default: the program acts as itself (application permission).</value>
    public string? RefreshToken { get; set; }

    /// <summary>Where Graph is.</summary>
    /// <value>Default <c>https://graph.microsoft.com/v1.0</c>.</value>
    public Uri BaseUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Where tokens come from.</summary>
    /// <value>Default <c>https://login.microsoftonline.com</c>.</value>
    public Uri LoginAuthority { get; set; } = new("https://login.microsoftonline.com");

    /// <summary>The pause before Graph is asked again; it doubles with each of three tries, unless Graph names a time.</summary>
    /// <value>Default one second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that Graph may ask for within one turn; beyond it the person is told, and bookings are written later.</summary>
    /// <value>Default 10 seconds.</value>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether all that is needed is there.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(TenantId) && !string.IsNullOrWhiteSpace(ClientId) && !string.IsNullOrWhiteSpace(ClientSecret);

    /// <summary>Whether the program acts as a person who signed in.</summary>
    public bool IsDelegated => !string.IsNullOrWhiteSpace(RefreshToken);
}
