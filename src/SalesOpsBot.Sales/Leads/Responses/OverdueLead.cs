namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>An open lead that should have been answered by now.</summary>
/// <param name="ExternalId">Its id.</param>
/// <param name="Name">The person.</param>
/// <param name="Company">Where the person works.</param>
/// <param name="Owner">Who should answer; nothing where nobody owns it.</param>
/// <param name="ArrivedAt">When it arrived.</param>
/// <param name="DueAt">By when it should have been answered.</param>
/// <param name="LateMinutes">Working minutes since then.</param>
public sealed record OverdueLead(string ExternalId, string Name, string? Company, string? Owner, DateTimeOffset ArrivedAt, DateTimeOffset DueAt, long LateMinutes);
