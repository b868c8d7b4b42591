using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>Says what a notice is about, for tests of the way that it takes.</summary>
public sealed class PlainNoticeWriter : INoticeWriter
{
    public Task<NoticePosting?> WriteAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken) =>
        Task.FromResult<NoticePosting?>(new(notice.Id, notice.Once, new() { Text = notice.Once }));
}
