namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>What was said, word by word.</summary>
internal interface IWords
{
    /// <summary>The word at a place; nothing beyond the ends, or where it belongs to something else.</summary>
    string? Word(int at);
}
