namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>What a response-time file says: the agreement between marketing and sales.</summary>
public sealed record ResponseAgreement
{
    /// <summary>Within how many minutes of working time a lead is to be answered; at least 1.</summary>
    public required int TargetMinutes { get; init; }

    /// <summary>When people work; nothing keeps the settings'.</summary>
    public WorkingHoursRule? WorkingHours { get; init; }
}
