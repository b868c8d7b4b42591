using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>What somebody wants help with.</summary>
internal static class HelpTopics
{
    private static readonly FrozenDictionary<string, string> Topics = Lexicon.Table("help.topics", topic => topic);

    /// <summary>The first topic that is named.</summary>
    public static string? Read(Sentence sentence) => sentence.Words.Select(w => Topics.GetValueOrDefault(w.Text)).FirstOrDefault(topic => topic is not null);
}
