using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads.Responses;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>What the key figures of a period are worked out from.</summary>
public sealed record KpiFacts
{
    /// <summary>What closed in the period.</summary>
    public required ClosedDeals Closed { get; init; }

    /// <summary>Reps and SDRs of the scope who are with the company.</summary>
    public required int Sellers { get; init; }

    /// <summary>Meetings that took place.</summary>
    public required long Meetings { get; init; }

    /// <summary>What else was done.</summary>
    public KpiSums Sums { get; init; } = new();

    /// <summary>Hours that the sellers worked in the period so far, by the calendar.</summary>
    public decimal WorkingHours { get; init; }

    /// <summary>First-response times of the leads that arrived, in working hours.</summary>
    public ResponseTimes Response { get; init; } = new(null, 0, 0);

    /// <summary>Orders of accounts that had bought before; nothing where nobody asked.</summary>
    public RepeatOrders? Repeat { get; init; }

    /// <summary>What was committed for the period; nothing where nobody submitted a forecast.</summary>
    public Money? Committed { get; init; }

    /// <summary>Whether the period has ended.</summary>
    public bool Over { get; init; }

    /// <summary>What is to be won; nothing without quotas.</summary>
    public Money? Quota { get; init; }

    /// <summary>How many people have a quota in the period.</summary>
    public int PeopleWithQuota { get; init; }

    /// <summary>How many of them reached it.</summary>
    public int PeopleAtQuota { get; init; }

    /// <summary>Whether anything is known of the period: without it, a figure of zero would be a claim about nothing.</summary>
    public bool HasAny => Closed.Won + Closed.Lost + Meetings + Sums.Opened + Sums.Leads > 0;
}
