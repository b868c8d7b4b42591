namespace SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;

/// <summary>Whom a token of Entra's names, which a person's own client got for our app.</summary>
/// <param name="ObjectId">The object id in Entra.</param>
/// <param name="Name">The name there.</param>
/// <param name="Email">The address with which they sign in.</param>
internal sealed record SignedInUser(string ObjectId, string? Name, string? Email);
