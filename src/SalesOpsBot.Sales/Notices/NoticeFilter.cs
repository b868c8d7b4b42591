using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>Which rows of the ledger are wanted; nothing set means all, latest first.</summary>
public sealed record NoticeFilter
{
    /// <summary>To whom.</summary>
    public IReadOnlyList<SalespersonId>? People { get; init; }

    /// <summary>Of which kind.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>How they stand.</summary>
    public NoticeState? State { get; init; }

    /// <summary>Due from this instant on.</summary>
    public DateTimeOffset From { get; init; } = DateTimeOffset.MinValue;

    /// <summary>Due before this one.</summary>
    public DateTimeOffset Before { get; init; } = DateTimeOffset.MaxValue;
}
