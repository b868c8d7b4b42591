namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>Somebody in a conversation, as the connector vouches for them.</summary>
internal sealed record ConversationMember(
    string? Id, string? Name, string? AadObjectId, string? ObjectId, string? Email, string? UserPrincipalName, string? TenantId, string? UserRole)
{
    /// <summary>The object id in Entra; connectors call it by two names.</summary>
    public string? EntraId => AadObjectId ?? ObjectId;

    /// <summary>The address, or the sign-in name, which mostly is one.</summary>
    public string? Address => string.IsNullOrEmpty(Email) ? UserPrincipalName : Email;

    /// <summary>Whether the person is a visitor in a tenant: invited, from another one, or not signed in.</summary>
    public bool IsGuestOf(string? tenantId) =>
        UserRole?.ToUpperInvariant() is "GUEST" or "ANONYMOUS" || UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true
        || (TenantId is not null && tenantId is not null && !string.Equals(TenantId, tenantId, StringComparison.OrdinalIgnoreCase));
}
