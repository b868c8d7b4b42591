namespace SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;

/// <summary>What a token proves about who sent an activity.</summary>
internal sealed record ProvenCaller
{
    /// <summary>Somebody on this machine, in development, without any proof.</summary>
    public static ProvenCaller Anonymous { get; } = new() { IsAnonymous = true };

    /// <summary>Our own app, with a token that Entra gave it for the credentials that only we have. It says nothing about channels.</summary>
    public static ProvenCaller OurApp { get; } = new();

    public bool IsAnonymous { get; private init; }

    /// <summary>The channels that the token's key may speak for; nothing where the token is no channel's.</summary>
    public IReadOnlyList<string>? Endorsements { get; private init; }

    /// <summary>The connector that the token was made for.</summary>
    public string? ServiceUrl { get; private init; }

    /// <summary>A channel's connector.</summary>
    public static ProvenCaller Channel(IReadOnlyList<string> endorsements, string? serviceUrl) => new() { Endorsements = endorsements, ServiceUrl = serviceUrl };

    /// <summary>Why an activity is not covered by the proof, or nothing.</summary>
    public string? FaultOf(InboundActivity activity) => this switch
    {
        { Endorsements: null } => null,
        _ when !Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal) => $"the token's key is not endorsed for channel {activity.ChannelId}",
        _ when ServiceUrl is null => "the token names no serviceurl",
        // To the letter: a reply's address is the activity's word, and the token is what makes it good.
        _ when ServiceUrl != activity.ServiceUrl => "the token's serviceurl is not the activity's",
        _ => null,
    };
}
