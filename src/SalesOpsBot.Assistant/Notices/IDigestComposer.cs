using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Makes a summary, which takes along what waited for it.</summary>
internal interface IDigestComposer : INoticeComposer
{
    /// <summary>Makes it.</summary>
    /// <param name="notice">Which summary.</param>
    /// <param name="viewer">Whom it is for.</param>
    /// <param name="folded">What waited for it, each with its kind and in one line.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>Nothing where there is nothing to say.</returns>
    Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, IReadOnlyList<FoldedNotice> folded, CancellationToken cancellationToken);
}
