using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

/// <summary>A channel's account that was found to be one of our people.</summary>
internal sealed class ConfirmedAccountRow
{
    public long Id { get; init; }

    /// <summary>The account, with its channel and workspace before it.</summary>
    public required string Account { get; init; }

    public SalespersonId PersonId { get; set; }

    public DateTimeOffset ConfirmedAt { get; set; }
}
