using SalesOpsBot.Assistant.Language.Wording;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>Puts what a model says, and a note about how a turn was understood, around the words that are ours. Ours stay: they are complete without a model.</summary>
internal static class ReplyWords
{
    /// <summary>The reply with both. They stand in the first line, the one that every channel shows above a card.</summary>
    public static AssistantReply Add(Heard heard, AssistantReply reply)
    {
        var text = heard.Words.Length == 0 ? reply.Text : $"{WordsCheck.OneLine(heard.Words)}\n\n{reply.Text}";
        if (heard.Note.Length > 0 && text.Split('\n', 2) is var lines) text = string.Join('\n', [$"{lines[0].TrimEnd()} ({heard.Note})", .. lines[1..]]);
        return reply with { Text = text };
    }
}
