namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>A deal at the beginning and at the end of the time asked about.</summary>
/// <param name="Id">What people call it by.</param>
/// <param name="Name">Its name.</param>
/// <param name="Then">How it stood; nothing where it did not exist.</param>
/// <param name="Now">How it stands.</param>
public sealed record DealThenAndNow(string Id, string Name, DealState? Then, DealState Now);
