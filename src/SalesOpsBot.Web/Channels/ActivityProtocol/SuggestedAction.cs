namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>One button of <see cref="SuggestedActions"/>. Title and value are the same words, because clients differ in which of the two they send.</summary>
internal sealed record SuggestedAction(string Type, string Title, string Value);
