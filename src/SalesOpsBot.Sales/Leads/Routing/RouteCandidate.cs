using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Routing;

/// <summary>Somebody who may be given a lead.</summary>
/// <param name="Person">Who.</param>
/// <param name="OpenLeads">How many open leads the person has.</param>
public sealed record RouteCandidate(Salesperson Person, long OpenLeads);
