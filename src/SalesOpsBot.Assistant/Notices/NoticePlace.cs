namespace SalesOpsBot.Assistant.Notices;

/// <summary>Where a notice's card stands.</summary>
/// <param name="Conversation">The channel's key of the conversation.</param>
/// <param name="Message">The channel's name of the message.</param>
internal sealed record NoticePlace(string Conversation, string Message);
