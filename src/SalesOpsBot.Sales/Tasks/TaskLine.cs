using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Tasks;

/// <summary>A task with the names that a person reads.</summary>
public sealed record TaskLine
{
    /// <summary>What people call it by.</summary>
    [JsonPropertyName("id")]
    public required string ExternalId { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }

    /// <summary>Who is to do it.</summary>
    public required string Owner { get; init; }

    /// <summary>By which day.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>At which instant to remind of it.</summary>
    public DateTimeOffset? RemindAt { get; init; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>About which deal, by its id.</summary>
    public string? Deal { get; init; }

    /// <summary>About which account.</summary>
    public string? Account { get; init; }

    /// <summary>About which lead, by its id.</summary>
    public string? Lead { get; init; }
}
