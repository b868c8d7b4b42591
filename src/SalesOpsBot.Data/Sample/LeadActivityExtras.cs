using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Sample;

/// <summary>What leads did and what was done about them, from their arrival to today.</summary>
internal static class LeadActivityExtras
{
    private const int LongestFollowUpDays = 20;

    private static readonly Table Table = new("lead_activities", ["lead_id", "kind", "at"], [new("lead_id"), new("kind"), new("at"), new("by_person_id"), new("generated")]);
    private static readonly LeadActivityKind[] Theirs =
        [LeadActivityKind.PageVisit, LeadActivityKind.PageVisit, LeadActivityKind.PricingPageVisit, LeadActivityKind.EmailOpened, LeadActivityKind.EmailClicked, LeadActivityKind.EmailReplied];

    private static readonly LeadActivityKind[] Ours = [LeadActivityKind.EmailSent, LeadActivityKind.EmailSent, LeadActivityKind.Call, LeadActivityKind.Call, LeadActivityKind.Meeting];

    /// <returns>How many there are.</returns>
    public static long Write(SampleCompany company)
    {
        var end = new DateTimeOffset(company.Today, TimeOnly.MinValue, TimeSpan.Zero).AddHours(1);
        var rows = company.Session.Commands.Rows("SELECT id, external_id, status, owner_id, created_at FROM leads WHERE generated = TRUE ORDER BY external_id")
            .SelectMany(row => Of(Long(row[0]), (string)row[1]!, (LeadStatus)(int)Long(row[2]), row[3], new(Long(row[4]), TimeSpan.Zero), end))
            .DistinctBy(row => (row[0], row[1], row[2])).ToList();
        GeneratedRows.Write(company.Session, Table, rows);
        return rows.Count;
    }

    private static IEnumerable<object?[]> Of(long lead, string id, LeadStatus status, object? owner, DateTimeOffset arrived, DateTimeOffset end)
    {
        var random = new SplitMix("activities", id);
        yield return [lead, (int)(random.Chance(0.5) ? LeadActivityKind.FormSubmitted : LeadActivityKind.PageVisit), arrived.UtcTicks, null, true];
        var keen = status is LeadStatus.Qualified or LeadStatus.Converted;
        for (var i = random.Between(0, keen ? 8 : 3); i > 0; i--)
        {
            if (After(arrived, random, end) is { } at) yield return [lead, (int)random.Of(Theirs), at.UtcTicks, null, true];
        }

        if (status == LeadStatus.New) yield break;

        // Most first answers come within the hour, some within days.
        var first = arrived.AddMinutes(random.Chance(0.6) ? random.Between(4, 55) : random.Between(60, 2_500));
        if (first <= end) yield return [lead, (int)(random.Chance(0.5) ? LeadActivityKind.Call : LeadActivityKind.EmailSent), first.UtcTicks, owner, true];
        for (var i = random.Between(0, keen ? 5 : 3); i > 0; i--)
        {
            if (After(first, random, end) is { } at) yield return [lead, (int)random.Of(Ours), at.UtcTicks, owner, true];
        }
    }

    private static DateTimeOffset? After(DateTimeOffset start, SplitMix random, DateTimeOffset end)
    {
        var at = start.AddMinutes(random.Between(10, LongestFollowUpDays * 24 * 60));
        return at <= end ? at : null;
    }

    private static long Long(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
