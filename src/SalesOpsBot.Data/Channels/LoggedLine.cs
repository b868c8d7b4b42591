namespace SalesOpsBot.Data.Channels;

/// <summary>An activity of a conversation's log.</summary>
/// <param name="Sequence">Its place: grows by one with each activity that is put, also with one put again.</param>
/// <param name="Id">The activity's id.</param>
/// <param name="Json">The activity in UTF-8, as clients get it.</param>
public sealed record LoggedLine(long Sequence, string Id, byte[] Json);
