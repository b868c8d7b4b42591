namespace SalesOpsBot.Sales.Profiles;

/// <summary>A kind of alert, and whether the person gets it.</summary>
/// <param name="Name">Its name in arguments: <c>deal_at_risk</c>.</param>
/// <param name="Label">For people: <c>Deals at risk</c>.</param>
/// <param name="IsOn">Whether it is sent.</param>
public sealed record AlertSwitch(string Name, string Label, bool IsOn);
