namespace SalesOpsBot.Assistant.Cards;

/// <summary>Something to tap.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Action">What it does.</param>
internal sealed record ChoicesCardChoice(string Title, CardAction Action);
