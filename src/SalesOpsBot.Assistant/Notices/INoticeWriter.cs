using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Makes what leaves, when it leaves.</summary>
public interface INoticeWriter
{
    /// <summary>Makes it of what is true now, with the rights that the person has now.</summary>
    /// <param name="notice">What it is about.</param>
    /// <param name="viewer">Whom it is for.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>Nothing where there is nothing left to say, or the person may not see it.</returns>
    Task<NoticePosting?> WriteAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken);
}
