namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>How an amount bounds what is asked for.</summary>
internal enum AmountBound
{
    /// <summary>Just an amount.</summary>
    None,

    /// <summary>"over 50k".</summary>
    AtLeast,

    /// <summary>"under 50k".</summary>
    AtMost,
}
