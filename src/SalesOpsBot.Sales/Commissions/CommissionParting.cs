namespace SalesOpsBot.Sales.Commissions;

/// <summary>A step that two calculations do not share; one of them may not have it at all.</summary>
/// <param name="Step">What the step works out.</param>
/// <param name="Here">How the plan works it out; nothing where it has no such step.</param>
/// <param name="There">How the expected figure would have it worked out; nothing where it has no such step.</param>
/// <param name="RunningHere">The sum of the plan's lines up to and with this step.</param>
/// <param name="RunningThere">The sum of the other's.</param>
public sealed record CommissionParting(string Step, string? Here, string? There, Money RunningHere, Money RunningThere);
