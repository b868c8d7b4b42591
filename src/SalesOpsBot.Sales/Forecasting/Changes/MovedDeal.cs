namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>A deal that moved a pipeline.</summary>
/// <param name="Id">What people call it by.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it added; below zero what it took away.</param>
public sealed record MovedDeal(string Id, string Name, Money Value);
