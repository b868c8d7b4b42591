using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words that tell what a turn does with what came before: asks about it, points at it, takes it back.</summary>
internal static class TurnWords
{
    public static readonly FrozenSet<string> Asking = Lexicon.Set("explanations.asking");
    public static readonly FrozenSet<string> Explaining = Lexicon.Set("explanations.explaining");
    public static readonly FrozenSet<string> Questioning = Lexicon.Set("amendments.asking");
    public static readonly FrozenSet<string> Pointing = Lexicon.Set("pointers.pointing");
    public static readonly FrozenSet<string> Definite = Lexicon.Set("pointers.definite");
    public static readonly FrozenSet<string> TakingBack = Lexicon.Set("answers.takingBack");
    public static readonly FrozenSet<string> Reached = [.. Lexicon.Set("leads.called"), .. Lexicon.Set("leads.mailed")];
}
