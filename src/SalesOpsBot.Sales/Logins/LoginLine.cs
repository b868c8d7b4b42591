namespace SalesOpsBot.Sales.Logins;

/// <summary>Somebody's account in a channel, as a list shows it.</summary>
/// <param name="Key">What names it: the channel and its own key for it, as <c>msteams:8f3c…</c>.</param>
/// <param name="Channel">The channel: <c>msteams</c>, <c>slack</c>.</param>
/// <param name="Name">The name that the channel shows.</param>
/// <param name="Email">The e-mail address that the channel vouches for.</param>
/// <param name="Person">Whose it is; nothing where it is nobody's.</param>
/// <param name="State">How that is known.</param>
/// <param name="SeenAt">When the channel was last asked about it.</param>
public sealed record LoginLine(string Key, string Channel, string? Name, string? Email, string? Person, LoginState State, DateTimeOffset SeenAt);
