namespace SalesOpsBot.Assistant.Cards;

/// <summary>A card cannot be loaded or filled: a mistake in the house; only one that is too large may come of what a person said.</summary>
internal sealed class CardException(string card, string problem, Exception? cause = null) : Exception($"Card {card}: {problem}", cause)
{
    /// <summary>The card's name.</summary>
    public string Card { get; } = card;

    /// <summary>Whether it was filled, and is larger than a channel takes.</summary>
    public bool IsTooLarge { get; init; }
}
