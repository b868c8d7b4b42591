namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Sentences that a client offers as buttons.</summary>
internal sealed record SuggestedActions(IReadOnlyList<SuggestedAction> Actions)
{
    /// <summary>Nothing where there is nothing to suggest: empty arrays are left out on the wire.</summary>
    public static SuggestedActions? From(IReadOnlyList<string> sentences) =>
        sentences.Count == 0 ? null : new([.. sentences.Select(sentence => new SuggestedAction("imBack", sentence, sentence))]);
}
