using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>What a token says. The person in it is the person for good: nothing that a client sends can change it.</summary>
/// <param name="ConversationId">The one conversation that it opens.</param>
/// <param name="UserId">The user's id in the channel.</param>
/// <param name="UserName">The name to show, where known.</param>
/// <param name="Person">The salesperson, or nothing where the user is nobody to us.</param>
/// <param name="Origins">Origins of pages that may use it; empty leaves that to the settings.</param>
internal sealed record DirectLineToken(string ConversationId, string UserId, string? UserName, SalespersonId? Person, IReadOnlyList<string> Origins)
{
    /// <summary>How long a token lasts; clients renew theirs every 15 minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1800);

    /// <summary>A new id of a conversation, not to be guessed.</summary>
    public static string NewConversationId() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
}
