namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>How a bot's app is registered at Azure Bot Service.</summary>
internal enum BotAppType
{
    /// <summary>For any tenant, with a secret or a certificate.</summary>
    MultiTenant,

    /// <summary>For one tenant, with a secret or a certificate.</summary>
    SingleTenant,

    /// <summary>A managed identity that was assigned to the host: no secret at all.</summary>
    UserAssignedMSI,
}
