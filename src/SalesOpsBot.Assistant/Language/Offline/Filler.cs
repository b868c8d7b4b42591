using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Words that carry nothing of what is wanted.</summary>
internal static class Filler
{
    /// <summary>Greetings, politeness and the sounds of speech: left out before a sentence is classified, unless nothing else is there.</summary>
    public static readonly FrozenSet<string> Noise = Lexicon.Set("filler.noise");

    /// <summary>What may stand around a period, a name or a status in a sentence that only goes on with the one before.</summary>
    public static readonly FrozenSet<string> Connecting = [.. Noise, .. Lexicon.Set("filler.connecting")];
}
