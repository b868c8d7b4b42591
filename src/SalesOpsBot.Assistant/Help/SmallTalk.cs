namespace SalesOpsBot.Assistant.Help;

/// <summary>What is said between people who work together, and what we say to it: <c>smallTalk</c> of <c>prompts/help.json</c>.</summary>
/// <param name="Around">Words that may stand around the phrases and say nothing more.</param>
/// <param name="Replies">The first one whose phrase is said answers.</param>
internal sealed record SmallTalk(IReadOnlyList<string> Around, IReadOnlyList<SmallTalkReply> Replies)
{
    /// <summary>The answer to a text that is small talk from end to end.</summary>
    public SmallTalkReply? Answer(string text)
    {
        var words = Words(text);
        return Replies.FirstOrDefault(reply => reply.Phrases.Any(phrase => Says(words, phrase.Split(' '))));
    }

    private bool Says(string[] words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Length; at++)
            if (words.AsSpan(at, phrase.Length).SequenceEqual(phrase)) return words.Where((_, i) => i < at || i >= at + phrase.Length).All(IsNothingMore);
        return false;
    }

    private bool IsNothingMore(string word) => Around.Contains(word) || Replies.Any(reply => reply.Phrases.Contains(word));

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Where(c => c is not ('\'' or '’')).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
