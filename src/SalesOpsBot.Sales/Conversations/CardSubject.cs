namespace SalesOpsBot.Sales.Conversations;

/// <summary>
/// What a card stands for while it lasts: a change, a request for approval. The tool <c>show_{Kind}</c>, with the id as its argument <c>{Kind}</c>, answers with the
/// card as it is now.
/// </summary>
/// <param name="Kind">In one word: <c>change</c>, <c>approval</c>.</param>
/// <param name="Id">Its key.</param>
public sealed record CardSubject(string Kind, string Id)
{
    /// <summary>When it turns by itself, as a change that waits expires; nothing where only somebody's word turns it.</summary>
    public DateTimeOffset? TurnsAt { get; init; }

    /// <summary>The tool that shows it as it is now.</summary>
    public string Tool => $"show_{Kind}";
}
