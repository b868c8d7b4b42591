namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>The section <c>DirectLine</c> of the settings.</summary>
internal sealed class DirectLineOptions
{
    /// <summary>Signs tokens, and lets a server of yours ask for them. Long and random: 32 characters or more.</summary>
    /// <value>Nothing by default: then the web channel is off, but for development, where each start makes its own.</value>
    public string? Secret { get; set; }

    /// <summary>The secret before the current one: while a new one is taken up everywhere, tokens of the old one are good until they end.</summary>
    /// <value>Nothing by default.</value>
    public string? PreviousSecret { get; set; }

    /// <summary>Origins of pages elsewhere that hold a chat, such as <c>https://portal.example.com</c>.</summary>
    /// <value>Empty by default: our own page alone.</value>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Conversations kept at a time; the one longest untouched makes room.</summary>
    /// <value>Default 1000.</value>
    public int MaxConversations { get; set; } = 1_000;

    /// <summary>Activities kept of a conversation; the oldest make room.</summary>
    /// <value>Default 500.</value>
    public int MaxActivities { get; set; } = 500;

    /// <summary>Bytes of JSON kept of a conversation; the oldest activities make room.</summary>
    /// <value>Default two million.</value>
    public int MaxBytes { get; set; } = 2_000_000;

    /// <summary>How long a conversation is kept after it was last touched.</summary>
    /// <value>Default six hours.</value>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromHours(6);

    /// <summary>Messages that one person may send at once; one more every second.</summary>
    /// <value>Default 20.</value>
    public int Burst { get; set; } = 20;
}
