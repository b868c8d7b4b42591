namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>How long a lead waited, or has waited so far.</summary>
/// <param name="Time">How long.</param>
/// <param name="Ended">False while it still waits: the true time is longer.</param>
public readonly record struct Wait(TimeSpan Time, bool Ended);
