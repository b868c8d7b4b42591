using SalesOpsBot.Web.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>What a server that holds the secret asks a token for.</summary>
/// <param name="User">The user: <c>id</c> and <c>name</c> to show, <c>email</c> to tell who it is.</param>
/// <param name="TrustedOrigins">Origins of pages that may use the token.</param>
internal sealed record TokenRequest(ChannelAccount? User, IReadOnlyList<string>? TrustedOrigins);
