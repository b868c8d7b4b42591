namespace SalesOpsBot.Data.Import.Deals;

/// <summary>A row of a table of splits.</summary>
/// <param name="Deal">The deal's id or name.</param>
/// <param name="Rep">Full name, e-mail address or id.</param>
/// <param name="Share">The share that is paid on.</param>
/// <param name="QuotaShare">The share that counts towards the quota, where it is another one.</param>
/// <param name="Overlay">Whether it lies on top of the whole.</param>
internal sealed record DealSplitLine(string Deal, string Rep, decimal Share, decimal? QuotaShare, bool Overlay);
