using SalesOpsBot.Assistant.Language.Profiles;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads what is said about the summary after the settings were shown or changed: "weekly instead", "send it at 8".</summary>
internal static class SettingReader
{
    private const string Show = "get_preferences";
    private const string Set = "set_preferences";

    /// <summary>The change of the settings; nothing where the sentence is about something else.</summary>
    public static PastCall? Read(Sentence sentence, Verdict verdict, Conversation before)
    {
        if (before.LastAsked.FirstOrDefault(c => c.Tool == Show || (c.Tool == Set && c.Text("digest") is not null)) is not { } last) return null;
        if (verdict.Confidence >= ToolVocabulary.Clear && verdict.Top is not (Show or Set or DecisionReader.Confirm)) return null;
        return PreferenceReader.Often(last.Text("digest") ?? "", sentence) is { } often ? new(Set, new Dictionary<string, object?> { ["digest"] = often }) : null;
    }
}
