namespace SalesOpsBot.Sales.Leads;

/// <summary>To whom a lead would go.</summary>
/// <param name="To">The person's name; nothing where there is nobody.</param>
/// <param name="Reason">Why, a sentence.</param>
public sealed record LeadRoute(string? To, string Reason);
