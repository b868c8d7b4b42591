using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>What waited for a summary, as its sections.</summary>
internal static class FoldedSections
{
    /// <summary>One section a kind.</summary>
    public static IEnumerable<DigestCardSection> Of(IReadOnlyList<FoldedNotice> folded, params NoticeKind[] without) => folded
        .Where(f => !without.Contains(f.Kind))
        .GroupBy(f => f.Kind)
        .Select(g => DigestCardSection.Of(NoticeKinds.Of(g.Key).Label, g.LongCount(), [.. g.Select(f => f.Headline)])!);
}
