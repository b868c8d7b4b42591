using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Words that carry nothing of what is wanted.</summary>
internal static class Filler
{
    /// <summary>Greetings, politeness and the sounds of speech: left out before a sentence is classified, unless nothing else is there.</summary>
    public static readonly FrozenSet<string> Noise = FrozenSet.Create(
        "please", "hey", "hi", "hello", "um", "umm", "uh", "uhh", "er", "erm", "ah", "oh", "hmm", "ok", "okay", "thanks", "thank", "kindly", "yo", "bot", "buddy", "mate", "man", "dude",
        "basically", "literally", "maybe", "possibly", "wondering", "kinda", "perhaps", "honestly", "real", "quick", "quickly", "asap", "like", "so", "well", "just", "actually", "again", "sorry", "morning", "afternoon", "really", "lol", "haha");

    /// <summary>What may stand around a period, a name or a status in a sentence that only goes on with the one before.</summary>
    public static readonly FrozenSet<string> Connecting =
    [
        .. Noise,
        "and", "what", "about", "how", "for", "the", "same", "only", "now", "instead", "in", "show", "me", "it", "that", "to", "of", "by", "with", "but", "then", "no", "i", "meant", "mean",
        "make", "do", "this", "change", "ones", "one", "those", "these", "also", "is", "are", "was", "on", "at", "from", "give", "see", "can", "you", "could", "a", "an", "us", "go", "filter",
        "switch", "let", "look", "them", "as", "too", "yes", "yeah", "yep", "would", "be", "tell", "get", "over", "during", "sure", "not", "ones", "we", "my", "our", "or", "did", "does",
        "limit", "narrow", "down", "try", "'s", ",", "-", "his", "her", "their", "thing", "were", "have", "had", "will", "if", "am", "want", "need", "say", "said", "wait", "using", "per", "everything",
        "all", "which", "where", "'", "ye", "nope", "nah", "rather", "alright", "right", "looking", "first", "under", "through", "sorted", "who", "vs", "versus", "compared", "than", "else", "back", "now", "whole", "entire", "lower", "smaller", "higher", "larger", "greater", "cheaper",
    ];
}
