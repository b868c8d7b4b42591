namespace SalesOpsBot.Sales.Changes;

/// <summary>The sorts of records that a change may touch. Kept by name.</summary>
public enum RecordKind
{
    /// <summary>A deal.</summary>
    Deal,

    /// <summary>A note on a deal, an account or a lead.</summary>
    Note,

    /// <summary>What somebody commits for a period.</summary>
    ForecastSubmission,

    /// <summary>A target for a period.</summary>
    Quota,

    /// <summary>A lead.</summary>
    Lead,

    /// <summary>Something that was done about a lead.</summary>
    LeadActivity,

    /// <summary>A customer.</summary>
    Account,

    /// <summary>A person at a customer.</summary>
    Contact,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A reminder or follow-up.</summary>
    Task,

    /// <summary>What a person set for themselves.</summary>
    Preferences,

    /// <summary>Whose an account of a channel is.</summary>
    Login,
}
