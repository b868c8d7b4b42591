using System.Text.Json.Serialization;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Deals;

/// <summary>A deal with the names that a person reads.</summary>
public sealed record DealLine
{
    /// <summary>The key; what leaves the program calls the deal by its <see cref="ExternalId"/>.</summary>
    [JsonIgnore]
    public required DealId Id { get; init; }

    /// <summary>What people call it by.</summary>
    [JsonPropertyName("id")]
    public required string ExternalId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What tells it from others where several are shown: its name, and its id where no account says whose it is.</summary>
    [JsonIgnore]
    public string Label => Account is null ? $"{Name} ({ExternalId})" : Name;

    /// <summary>Who would buy.</summary>
    public string? Account { get; init; }

    /// <summary>What is sold.</summary>
    public string? Product { get; init; }

    /// <summary>Who works on it.</summary>
    public string? Owner { get; init; }

    /// <summary>The key of the owner.</summary>
    [JsonIgnore]
    public SalespersonId? OwnerId { get; init; }

    /// <summary>The step of the pipeline.</summary>
    public required string Stage { get; init; }

    /// <summary>The stage's probability, 0 to 1.</summary>
    public required double StageProbability { get; init; }

    /// <summary>Open, won or lost.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>The value in its own currency.</summary>
    public Money? Value { get; init; }

    /// <summary>The value in the company's currency.</summary>
    public Money? CompanyValue { get; init; }

    /// <summary>True where the value is the product's list price.</summary>
    public bool ValueIsListPrice { get; init; }

    /// <summary>The day it began.</summary>
    public DateOnly? CreatedOn { get; init; }

    /// <summary>The day it closed or is expected to.</summary>
    public DateOnly? CloseDate { get; init; }

    /// <summary>The rep's own category.</summary>
    public ForecastCategory? Category { get; init; }

    /// <summary>The rep's own probability.</summary>
    public double? Probability { get; init; }

    /// <summary>What happens next.</summary>
    public string? NextStep { get; init; }

    /// <summary>The day of the last activity.</summary>
    public DateOnly? LastActivityOn { get; init; }

    /// <summary>The day it came into its stage, where its history is known.</summary>
    public DateOnly? StageSince { get; init; }

    /// <summary>Names of the fields that the sample's generator made up.</summary>
    public IReadOnlyList<string> GeneratedFields { get; init; } = [];
}
