namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>One name and what it is compared by.</summary>
/// <param name="Kind">Whose.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Words">Its words in lower case.</param>
internal sealed record NameEntry(NameKind Kind, string Name, string[] Words)
{
    /// <summary>The words without anything between them, so that <c>GTXPro</c> is <c>GTX Pro</c>.</summary>
    public string Joined { get; } = string.Concat(Words);
}
