namespace SalesOpsBot.Assistant.Cards;

/// <summary>A card cannot be loaded or filled: a mistake in the house, never in what a person said.</summary>
internal sealed class CardException(string card, string problem, Exception? cause = null) : Exception($"Card {card}: {problem}", cause)
{
    /// <summary>The card's name.</summary>
    public string Card { get; } = card;
}
