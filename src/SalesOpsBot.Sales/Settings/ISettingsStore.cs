namespace SalesOpsBot.Sales.Settings;

/// <summary>Where imported settings are kept. They hold for everybody, so there is no scope.</summary>
public interface ISettingsStore
{
    /// <summary>All versions, as they are now.</summary>
    Task<SettingsHistory> HistoryAsync(CancellationToken cancellationToken);
}
