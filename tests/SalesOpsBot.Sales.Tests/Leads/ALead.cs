using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Tests.Leads;

/// <summary>Leads for tests: <c>ALead.Arrived(daysAgo: 3).With(PricingPageVisit, 2)</c>.</summary>
internal static class ALead
{
    public static readonly DateTimeOffset Now = new(2017, 12, 31, 15, 0, 0, TimeSpan.Zero);

    public static LeadRecord Arrived(double daysAgo = 0, string? company = "Isdom", string? title = null, LeadStatus status = LeadStatus.New, string? email = null) => new(
        new() { Id = new(1), ExternalId = "L-1", Name = "Ann Lee", Company = company, Title = title, Email = email, Status = status, CreatedAt = Now.AddDays(-daysAgo) },
        []);

    public static LeadRecord With(this LeadRecord record, LeadActivityKind kind, double daysAgo = 0) =>
        record with { Activities = [.. record.Activities.Append(new() { Kind = kind, At = Now.AddDays(-daysAgo) }).OrderBy(a => a.At)] };

    public static LeadRecord SetByHand(this LeadRecord record, decimal points, double daysAgo = 0) =>
        record with { HandScore = new HandScore { Points = points, SetAt = Now.AddDays(-daysAgo), SetById = new(3) } };

    public static LeadRecord Became(this LeadRecord record, DealStatus deal) => record with { DealStatus = deal };
}
