namespace SalesOpsBot.Sales.Commissions;

/// <summary>The days on which one version of a plan is a person's.</summary>
/// <param name="Plan">The version.</param>
/// <param name="Days">Both ends included.</param>
/// <param name="Ends">True where the person's plan ends with them, without another one.</param>
public sealed record PlanTerm(CommissionPlan Plan, DateRange Days, bool Ends);
