namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A part of a longer span.</summary>
internal enum SpanPart
{
    /// <summary>Its first half: "early 2018".</summary>
    Early,

    /// <summary>About its middle.</summary>
    Mid,

    /// <summary>Its second half.</summary>
    Late,

    /// <summary>Its beginning; as the edge of something, its first day.</summary>
    Start,

    /// <summary>Its end; as the edge of something, all of it is over then.</summary>
    End,

    /// <summary>Its first half as far as it is over: "earlier this month".</summary>
    Earlier,

    /// <summary>Its second half as far as it is to come.</summary>
    Later,
}
