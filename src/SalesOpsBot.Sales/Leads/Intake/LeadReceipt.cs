namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>What became of a lead that came in.</summary>
/// <param name="ExternalId">Its id.</param>
/// <param name="IsNew">False where it had come before: then nothing was changed.</param>
/// <param name="IsRouted">Whether somebody has it; nobody where there is no active rep or SDR.</param>
public sealed record LeadReceipt(string ExternalId, bool IsNew, bool IsRouted);
