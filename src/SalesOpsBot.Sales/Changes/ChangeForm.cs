using System.Text.Json.Serialization;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Changes;

/// <summary>A change that waits, with what is needed to make it different.</summary>
public sealed record ChangeForm : Answer
{
    /// <summary>The change.</summary>
    [JsonIgnore]
    public required Change Change { get; init; }

    /// <summary>The change, for whoever reads results.</summary>
    [JsonPropertyName("change")]
    public ChangeView View => ChangeView.Of(Change, isInConflict: false, AsOf);

    /// <summary>The fields of its record as they are; empty for a new one.</summary>
    public required IReadOnlyDictionary<string, string?> Now { get; init; }

    /// <summary>What there is to choose, by field.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Choices { get; init; }
}
