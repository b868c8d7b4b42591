namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A word, or the part of one that says something of its own: "10-4" is two hours with a dash between.</summary>
/// <param name="Text">As a word is written; a full stop is one too. Empty where the word belongs to something else.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it stands for.</param>
/// <param name="Word">The index of the word.</param>
internal readonly record struct Piece(string Text, int Start, int Length, int Word)
{
    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Length;
}
