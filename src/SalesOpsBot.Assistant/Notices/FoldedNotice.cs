using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>A notice that goes with a summary.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Headline">What it says, in one line.</param>
internal sealed record FoldedNotice(NoticeKind Kind, string Headline);
