namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>The agreement on how soon a lead is answered: the section <c>Sales:Leads:Response</c> of the settings.</summary>
public sealed class ResponseOptions
{
    /// <summary>Within how many minutes of working time a lead is to be answered.</summary>
    /// <value>Default 60, at least 1. An answer within the hour is what the research found to matter (Harvard Business Review, 2011).</value>
    public int TargetMinutes { get; set; } = 60;

    /// <summary>The target as a span of time.</summary>
    public TimeSpan Target => TimeSpan.FromMinutes(TargetMinutes);
}
