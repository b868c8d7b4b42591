namespace SalesOpsBot.Assistant.Notices;

/// <summary>A notice as it leaves.</summary>
/// <param name="Id">The notice, for channels that tell a second sending from the first.</param>
/// <param name="Headline">In one line, for a phone's notification.</param>
/// <param name="Reply">The card, and all of it in words.</param>
public sealed record NoticePosting(long Id, string Headline, AssistantReply Reply)
{
    /// <summary>The notices that a summary takes along.</summary>
    public IReadOnlyList<long> Folded { get; init; } = [];
}
