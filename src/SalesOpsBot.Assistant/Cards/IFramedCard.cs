namespace SalesOpsBot.Assistant.Cards;

/// <summary>A card of figures: it says what they are about and where they come from.</summary>
internal interface IFramedCard
{
    /// <summary>What stands around the figures.</summary>
    CardFrame Frame { get; }
}
