namespace SalesOpsBot.Sales.Kpis;

/// <summary>How key figures are judged: the section <c>Sales:Kpis</c> of the settings.</summary>
public sealed class KpiOptions
{
    /// <summary>The share of time on another job's work above which a job is better split.</summary>
    /// <value>0 to 1, default 0.20.</value>
    public decimal MostOtherWork { get; set; } = 0.20m;

    /// <summary>How many follow-ups most deals need.</summary>
    /// <value>At least 1, default 5.</value>
    public int FollowUps { get; set; } = 5;

    /// <summary>Sources of leads that our own people went out for; leads of all others are inbound.</summary>
    /// <value>Where nothing is set: cold call, outbound, prospecting, purchased list, event.</value>
    public IList<string> OutboundSources { get; } = [];

    /// <summary>Annual recurring revenue in units of the company's currency, where the books know it.</summary>
    /// <value>Above 0; where nothing is set, what was won in twelve months stands in for it.</value>
    public decimal? AnnualRecurringRevenue { get; set; }

    /// <summary>The annual recurring revenue from which a sales-effectiveness manager pays.</summary>
    /// <value>Above 0, default 1,000,000 units of the company's currency.</value>
    public decimal ManagerFrom { get; set; } = 1_000_000;

    /// <summary>The annual recurring revenue from which a director of sales operations pays.</summary>
    /// <value>Above <see cref="ManagerFrom"/>, default 10,000,000 units of the company's currency.</value>
    public decimal DirectorFrom { get; set; } = 10_000_000;

    /// <summary>The sources of leads that count as outbound.</summary>
    public IReadOnlyList<string> Outbound => OutboundSources.Count > 0 ? [.. OutboundSources] : ["cold call", "outbound", "prospecting", "purchased list", "event"];
}
