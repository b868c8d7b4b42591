using System.Globalization;
using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>Meetings of the last weeks and of the next two, about open deals and with the SDRs' leads.</summary>
internal static class MeetingExtras
{
    private const int DaysBack = 30;
    private const int DaysAhead = 14;
    private const int OfEachRep = 6;
    private const int OfEachSdr = 4;

    private static readonly string[] Subjects = ["Product demo", "Quote review", "Discovery call", "Contract review", "Technical questions", "Budget and timing"];
    private static readonly string[] Outcomes = ["Wants a quote", "Will talk to their CFO", "Asked for references", "Trial agreed", "Needs more time", "Ready to sign"];
    private static readonly int[] Lengths = [30, 30, 45, 60];

    public static (long New, long Changed) Write(SampleCompany company) => GeneratedRows.Write(company.Session, new MeetingImport().Table, AboutDeals(company).Concat(WithLeads(company)));

    private static IEnumerable<object?[]> AboutDeals(SampleCompany company)
    {
        var accounts = company.Accounts.ToDictionary(account => account.Id, account => account.Name);
        var deals = company.Deals.Where(deal => deal is { Status: DealStatus.Open, AccountId: not null }).ToLookup(deal => deal.OwnerId);
        foreach (var rep in company.People.Where(p => p.Role == Role.Rep))
        {
            var random = new SplitMix("meetings", rep.ExternalId);
            var own = deals[rep.Id].OrderBy(deal => new SplitMix("meeting", deal.ExternalId).Share()).Take(OfEachRep).ToList();
            for (var i = 0; i < own.Count; i++)
                yield return Row($"M-{rep.ExternalId}-{i + 1}", rep, own[i].AccountId, own[i].Id, null, $"{random.Of(Subjects)} with {accounts[own[i].AccountId!.Value]}", i, random, company.Today);
        }
    }

    private static IEnumerable<object?[]> WithLeads(SampleCompany company)
    {
        var leads = company.Session.Commands.Rows("SELECT id, company, owner_id FROM leads WHERE generated = TRUE AND converted_deal_id IS NULL ORDER BY external_id")
            .ToLookup(row => Convert.ToInt64(row[2], CultureInfo.InvariantCulture));
        foreach (var sdr in company.People.Where(p => p.Role == Role.Sdr))
        {
            var random = new SplitMix("meetings", sdr.ExternalId);
            foreach (var (lead, i) in leads[sdr.Id].Take(OfEachSdr).Select((lead, i) => (lead, i)))
                yield return Row($"M-{sdr.ExternalId}-{i + 1}", sdr, null, null, lead[0], $"First talk with {lead[1]}", i, random, company.Today);
        }
    }

    /// <summary>Every other one is still to come.</summary>
    private static object?[] Row(string id, SampleCompany.Person organizer, long? account, long? deal, object? lead, string subject, int number, SplitMix random, DateOnly today)
    {
        var isComing = number % 2 == 0;
        var day = SampleCompany.WorkingDay(isComing ? today.AddDays(random.Between(1, DaysAhead)) : today.AddDays(-random.Between(4, DaysBack)));
        var starts = SampleCompany.At(day, new TimeOnly(random.Between(9, 16), random.Chance(0.5) ? 0 : 30), organizer.TimeZone);
        var status = isComing ? MeetingStatus.Planned : random.Chance(0.1) ? MeetingStatus.Cancelled : MeetingStatus.Held;
        return [id, organizer.Id, account, deal, lead, subject, starts.UtcTicks, random.Of(Lengths), (int)status, status == MeetingStatus.Held ? random.Of(Outcomes) : null, null, true];
    }
}
