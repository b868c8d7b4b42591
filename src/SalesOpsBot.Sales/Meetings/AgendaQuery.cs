namespace SalesOpsBot.Sales.Meetings;

/// <summary>What somebody wants to see of an agenda, in the words of the tool.</summary>
public sealed record AgendaQuery
{
    /// <summary>In canonical form.</summary>
    public string? Period { get; init; }

    /// <summary>Whose.</summary>
    public string? Scope { get; init; }

    /// <summary>Only meetings with this account.</summary>
    public string? Account { get; init; }

    /// <summary>Meetings a page.</summary>
    public int? Limit { get; init; }

    /// <summary>The page, from 1.</summary>
    public int? Page { get; init; }
}
