using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Deals;

/// <summary>An opportunity to sell, as it is kept.</summary>
public sealed class Deal
{
    /// <summary>The key; zero until it is kept.</summary>
    public DealId Id { get; init; }

    /// <summary>The id in the system that it was imported from; what people call it by.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Its name; account and product where the source gives none.</summary>
    public required string Name { get; set; }

    /// <summary>Who would buy, where it is known.</summary>
    public AccountId? AccountId { get; set; }

    /// <summary>What is sold, where it is known.</summary>
    public int? ProductId { get; set; }

    /// <summary>Who works on it; a deal without an owner is seen by sales operations alone.</summary>
    public SalespersonId? OwnerId { get; set; }

    /// <summary>The step of the pipeline.</summary>
    public int StageId { get; set; }

    /// <summary>The stage's status, kept beside it so that indexes can use it.</summary>
    public DealStatus Status { get; set; }

    /// <summary>The value in minor units of <see cref="CurrencyCode"/>, where one is known.</summary>
    public long? Value { get; set; }

    /// <summary>ISO 4217 code of the value's currency.</summary>
    public required string CurrencyCode { get; set; }

    /// <summary>The value in minor units of the company's currency: what sums add up. Nothing where there is no value or no exchange rate.</summary>
    public long? CompanyValue { get; set; }

    /// <summary>True where the value is the product's list price, because none was given.</summary>
    public bool ValueIsListPrice { get; set; }

    /// <summary>The day it began, where it is known.</summary>
    public DateOnly? CreatedOn { get; init; }

    /// <summary>The day it closed, or is expected to while it is open.</summary>
    public DateOnly? CloseDate { get; set; }

    /// <summary>The category that the rep picked; nothing leaves it to the stage.</summary>
    public ForecastCategory? Category { get; set; }

    /// <summary>The rep's own probability, 0 to 1; nothing leaves it to the stage.</summary>
    public double? Probability { get; set; }

    /// <summary>What happens next, in the rep's words.</summary>
    public string? NextStep { get; set; }

    /// <summary>The day somebody last did something about it.</summary>
    public DateOnly? LastActivityOn { get; set; }

    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }

    /// <summary>Why it was lost.</summary>
    public string? LostReason { get; set; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Names of the fields that the sample's generator made up, separated by commas.</summary>
    public string? GeneratedFields { get; init; }
}
