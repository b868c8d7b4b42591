using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>Finds what a person should be told, with the person's own rights. Asked again and again: <see cref="Notice.Once"/> makes each thing one notice.</summary>
public interface INoticeRule
{
    /// <summary>The kind of what it finds.</summary>
    NoticeKind Kind { get; }

    /// <summary>Whether it looks at the clock alone, and so may be asked every minute.</summary>
    bool IsByTheClock { get; }

    /// <summary>What there is at the instant of the viewer's clock, and what is due until the rule is asked again.</summary>
    Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken);
}
