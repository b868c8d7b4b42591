namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Why a model gave no answer that can be used.</summary>
internal enum ModelFailure
{
    /// <summary>It did not answer in time.</summary>
    TooSlow,

    /// <summary>It has too much to do (429).</summary>
    Busy,

    /// <summary>It could not be reached, or broke off.</summary>
    Unreachable,

    /// <summary>The key, the identity, the deployment or the form of the request is not accepted.</summary>
    NotAdmitted,

    /// <summary>It, or its provider's filter, declined to answer.</summary>
    Declined,

    /// <summary>What it answered makes no sense: a tool that is not there, arguments of the wrong type, nothing at all.</summary>
    Nonsense,

    /// <summary>It is left alone for a while, because it failed just now.</summary>
    Resting,

    /// <summary>The person has used up the day's share.</summary>
    Spent,

    /// <summary>It wanted to go on for longer than a turn may.</summary>
    Endless,
}
