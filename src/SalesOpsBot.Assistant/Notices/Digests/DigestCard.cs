namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>The data of <c>cards/digest.json</c>: a summary, to be read on a phone.</summary>
internal sealed record DigestCard
{
    /// <summary>The greeting.</summary>
    public required string Title { get; init; }

    /// <summary>The day.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What there is, the most pressing first; none is empty.</summary>
    public required IReadOnlyList<DigestCardSection> Sections { get; init; }

    /// <summary>Where there is more to see; at most four.</summary>
    public required IReadOnlyList<NoticeCardButton> Buttons { get; init; }
}
