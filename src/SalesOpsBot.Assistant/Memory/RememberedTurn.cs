using System.Globalization;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>A turn as it is remembered.</summary>
/// <param name="At">When it was.</param>
/// <param name="Text">What was said; empty for a tap.</param>
/// <param name="Packed">The tools that were called.</param>
internal sealed record RememberedTurn(DateTimeOffset At, string Text, PackedRuns Packed)
{
    /// <summary>The tools that were called.</summary>
    [JsonIgnore]
    public IReadOnlyList<ToolRun> Runs => Packed.Runs;

    /// <summary>The same for turns in which the same was said and answered, whenever that was.</summary>
    public string Mark() => string.Create(CultureInfo.InvariantCulture, $"{Text.Length} {Text} {Packed.Mark}");
}
