namespace SalesOpsBot.Sales.Approvals;

/// <summary>Settings of approvals: <c>Sales:Approvals</c>.</summary>
public sealed class ApprovalOptions
{
    /// <summary>How long a request waits for an answer in all; 7 days by default, from an hour to 90 days.</summary>
    public TimeSpan ExpireAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>After how much working time of whoever was asked the next manager above is asked as well; eight hours by default, zero for never.</summary>
    public TimeSpan EscalateAfter { get; set; } = TimeSpan.FromHours(8);

    /// <summary>The largest discount that can be asked for; 0.5, half the price, by default.</summary>
    public decimal MostDiscount { get; set; } = 0.5m;

    /// <summary>Who approves what. Of the rules that hold, the last one decides; where none holds, the manager does.</summary>
    public IList<ApprovalRule> Rules { get; } = [];
}
