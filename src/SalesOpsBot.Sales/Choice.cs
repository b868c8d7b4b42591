namespace SalesOpsBot.Sales;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What the argument becomes.</param>
/// <param name="Title">What the person reads.</param>
public sealed record Choice(string Value, string Title);
