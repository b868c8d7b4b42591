namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>What is said about the edges of a moment.</summary>
internal enum MomentBound
{
    /// <summary>Nothing: it is the moment itself.</summary>
    None,

    /// <summary>Anything before it; the moment itself is no part.</summary>
    Before,

    /// <summary>Anything up to it, itself included.</summary>
    Until,

    /// <summary>Anything from it on, itself included.</summary>
    Since,

    /// <summary>Anything after it.</summary>
    After,

    /// <summary>More or less.</summary>
    About,

    /// <summary>Longer than that.</summary>
    More,

    /// <summary>Shorter than that.</summary>
    Less,
}
