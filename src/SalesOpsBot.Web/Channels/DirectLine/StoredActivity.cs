namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>An activity of a conversation's log, as the JSON that clients get.</summary>
/// <param name="Sequence">Its place: grows by one with each activity that is put, also with one put again.</param>
/// <param name="Id">The activity's id.</param>
/// <param name="Json">The activity in UTF-8.</param>
internal sealed record StoredActivity(long Sequence, string Id, byte[] Json);
