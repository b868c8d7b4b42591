using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>
/// Makes what a notice of one kind says, when it leaves: from what is true by then, with the rights that the person has by then. One class a kind, registered as
/// <see cref="INoticeComposer"/>; the buttons Why, Snooze and Stop come to every card by themselves.
/// </summary>
internal interface INoticeComposer
{
    /// <summary>The kind.</summary>
    NoticeKind Kind { get; }

    /// <summary>Makes it.</summary>
    /// <param name="notice">What it is about.</param>
    /// <param name="viewer">Whom it is for, as known now.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>Nothing where there is nothing left to say, or the person may not see it.</returns>
    Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken);
}
