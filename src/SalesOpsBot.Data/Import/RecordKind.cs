namespace SalesOpsBot.Data.Import;

/// <summary>What the rows of a file are, in the order in which kinds are imported: what others point at comes first.</summary>
public enum RecordKind
{
    /// <summary>Salespeople and their managers.</summary>
    People,

    /// <summary>What is sold.</summary>
    Products,

    /// <summary>Companies that buy, or may.</summary>
    Accounts,

    /// <summary>People at accounts.</summary>
    Contacts,

    /// <summary>Opportunities.</summary>
    Deals,

    /// <summary>People who may become customers.</summary>
    Leads,

    /// <summary>The stages that deals went through.</summary>
    StageHistory,

    /// <summary>Meetings, past and coming.</summary>
    Meetings,

    /// <summary>What people are asked to win.</summary>
    Quotas,

    /// <summary>By which rules commission is paid, and to whom; JSON files.</summary>
    CommissionPlans,

    /// <summary>Who shares in deals.</summary>
    DealSplits,

    /// <summary>What customers paid for deals.</summary>
    DealPayments,

    /// <summary>Wins that were taken back.</summary>
    DealReversals,

    /// <summary>The steps of the pipeline.</summary>
    Stages,

    /// <summary>Who works which part of the market.</summary>
    Territories,

    /// <summary>The days that nobody works.</summary>
    Holidays,

    /// <summary>Points for leads; JSON files.</summary>
    LeadScoring,

    /// <summary>Within how much working time leads are answered; JSON files.</summary>
    ResponseTargets,

    /// <summary>The month that the fiscal year begins with; JSON files.</summary>
    FiscalCalendars,
}
