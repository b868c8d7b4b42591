using System.Globalization;
using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>What is known of a lead, by name. Pure.</summary>
public static class LeadAttributes
{
    /// <summary>Every attribute that a rule can look at.</summary>
    public static IReadOnlyList<string> Names { get; } = ["name", "company", "email", "title", "source", "industry", "country", "employees"];

    private static readonly LeadActivityKind[] Theirs =
    [
        LeadActivityKind.PageVisit, LeadActivityKind.PricingPageVisit, LeadActivityKind.FormSubmitted,
        LeadActivityKind.EmailOpened, LeadActivityKind.EmailClicked, LeadActivityKind.EmailReplied,
    ];

    /// <summary>One attribute in words; nothing where it is not known or no lead has it.</summary>
    public static string? Text(Lead lead, string attribute)
    {
        var text = attribute.Trim().ToUpperInvariant() switch
        {
            "NAME" => lead.Name,
            "COMPANY" => lead.Company,
            "EMAIL" => lead.Email,
            "TITLE" => lead.Title,
            "SOURCE" => lead.Source,
            "INDUSTRY" => lead.Industry,
            "COUNTRY" => lead.Country,
            "EMPLOYEES" => lead.Employees?.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>
    /// What conversion is predicted from: what the lead is, which rules are true of it, and what it did in its first days, before it became a deal. Only what was
    /// known early, so that the past is judged by what was known then.
    /// </summary>
    public static IReadOnlyDictionary<string, AttributeValue> Early(LeadRecord record, DateTimeOffset now, LeadOptions options)
    {
        var lead = record.Lead;
        var known = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);
        foreach (var name in (string[])["source", "industry", "country", "title"])
        {
            if (Text(lead, name) is { } text) known[name] = AttributeValue.Of(text);
        }

        if (lead.Employees is { } employees) known["employees"] = AttributeValue.Of(employees);
        foreach (var rule in options.AttributesInForce) known[rule.Name.ToLowerInvariant()] = AttributeValue.Of(rule.Fits(lead) is not null);
        var until = Until(record, now, options);
        var early = record.Activities.Where(a => a.At <= until).CountBy(a => a.Kind).ToDictionary();
        foreach (var kind in Theirs) known[Words(kind)] = AttributeValue.Of(early.GetValueOrDefault(kind));
        return known;
    }

    /// <summary>An activity for people: <c>pricing page visits</c>.</summary>
    public static string Words(LeadActivityKind kind) => kind switch
    {
        LeadActivityKind.PageVisit => Say("page visits"),
        LeadActivityKind.PricingPageVisit => Say("pricing page visits"),
        LeadActivityKind.FormSubmitted => Say("forms sent"),
        LeadActivityKind.EmailOpened => Say("e-mails opened"),
        LeadActivityKind.EmailClicked => Say("e-mails clicked"),
        LeadActivityKind.EmailReplied => Say("e-mails answered"),
        LeadActivityKind.EmailSent => Say("e-mails from us"),
        LeadActivityKind.Call => Say("calls"),
        LeadActivityKind.Meeting => Say("meetings"),
    };

    private static DateTimeOffset Until(LeadRecord record, DateTimeOffset now, LeadOptions options)
    {
        var until = record.Lead.CreatedAt.AddDays(options.EarlyDays);
        if (record.DealCreatedOn is { } day && new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) is var deal && deal < until) until = deal;
        return until < now ? until : now;
    }
}
