namespace SalesOpsBot.Sales.Conversations;

/// <summary>Who takes part in a conversation.</summary>
public enum ConversationKind
{
    /// <summary>One person alone with the bot.</summary>
    Personal,

    /// <summary>Some people who were added one by one.</summary>
    Group,

    /// <summary>A channel of a team: whoever is in the team, now or later.</summary>
    Channel,
}
