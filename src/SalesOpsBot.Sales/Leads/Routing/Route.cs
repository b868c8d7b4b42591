using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Routing;

/// <summary>To whom a lead goes.</summary>
/// <param name="Person">Who; nobody where there is nobody to give it to.</param>
/// <param name="Reason">Why, a sentence.</param>
public sealed record Route(Salesperson? Person, string Reason);
