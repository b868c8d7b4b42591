namespace SalesOpsBot.Sales.Notices;

/// <summary>What is known of a person's attention when something is about to leave for them.</summary>
/// <param name="Snoozes">What they do not want to hear of for now.</param>
/// <param name="AlertsToday">How many alerts they got today, by their own day.</param>
/// <param name="Ignored">Kinds of which they got many and did nothing with any.</param>
public sealed record Attention(IReadOnlyList<NoticeSnooze> Snoozes, int AlertsToday, IReadOnlyCollection<NoticeKind> Ignored)
{
    /// <summary>Of somebody who got nothing yet.</summary>
    public static Attention Fresh { get; } = new([], 0, []);
}
