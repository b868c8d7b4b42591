namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>A word as it is understood, and where it stands in what was said.</summary>
/// <param name="Text">Lower case, without accents, shorthand written out; <c>'s</c> is a word of its own, and so is <c>,</c> for any pause.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it stands for.</param>
internal readonly record struct Word(string Text, int Start, int Length);
