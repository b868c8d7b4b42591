using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Points for something that a lead is.</summary>
public sealed class AttributeRule
{
    /// <summary>What it says of a lead: <c>Fits the buyer persona</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The points; below 0 takes points away.</summary>
    public decimal Points { get; set; }

    /// <summary>One of them is enough.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public IList<AttributeCondition> AnyOf { get; } = [];

    /// <summary>Whether it is true of a lead, and by what.</summary>
    /// <returns>The lead's value that makes it true, or nothing.</returns>
    public string? Fits(Lead lead) => AnyOf.Select(c => c.Fits(lead)).FirstOrDefault(reason => reason is not null);
}
