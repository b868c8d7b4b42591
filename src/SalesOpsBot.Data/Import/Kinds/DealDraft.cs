namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>A deal as a file tells of it, before its names are looked up.</summary>
internal sealed record DealDraft
{
    public string? Id { get; init; }

    /// <summary>By id or name, as the file has it.</summary>
    public string? Owner { get; init; }

    public string? Stage { get; init; }

    public DateOnly? CreatedOn { get; init; }

    public DateOnly? CloseDate { get; init; }

    /// <summary>In minor units of its currency, with what that is in the company's.</summary>
    public (long Value, Sales.Currency Currency, long? Company)? Amount { get; init; }
}
