using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads.Funnels;

/// <summary>One step of the funnel.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Title">For people.</param>
/// <param name="Count">How many leads came at least so far.</param>
/// <param name="Conversion">The share of those of the step before; nothing for the first step, or where nobody came so far.</param>
/// <param name="OfAll">The share of all leads; nothing where there are none.</param>
public sealed record FunnelStep(LeadStage Stage, string Title, long Count, decimal? Conversion, decimal? OfAll);
