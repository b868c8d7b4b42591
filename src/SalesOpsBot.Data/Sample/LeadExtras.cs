using System.Globalization;
using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>About four hundred leads of the last months: most with the SDRs, some converted into deals of the files, some of today.</summary>
internal static class LeadExtras
{
    private const int Open = 320;
    private const int Converted = 80;
    private const int OldestDays = 120;
    private const int FreshDays = 3;
    private const double WithSdr = 0.75;

    public static (long New, long Changed) Write(SampleCompany company)
    {
        var (sdrs, reps) = (company.People.Where(p => p.Role == Role.Sdr).ToList(), company.People.Where(p => p.Role == Role.Rep).ToList());
        if (sdrs.Count == 0) sdrs = reps;
        if (reps.Count == 0) return (0, 0);
        var rows = Enumerable.Range(1, Open).Select(i => Fresh(i, company, sdrs, reps)).Concat(FromDeals(company));

        // Leads that became deals some time ago stay: others may point at them by now.
        return GeneratedRows.Write(company.Session, new LeadImport().Table, rows, keepOthers: true);
    }

    private static object?[] Fresh(int number, SampleCompany company, List<SampleCompany.Person> sdrs, List<SampleCompany.Person> reps)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"L{number:0000}");
        var random = new SplitMix("lead", id);
        var name = $"{random.Of(SampleNames.First)} {random.Of(SampleNames.Last)}";
        var firm = $"{random.Of(SampleNames.Companies)} {random.Of(SampleNames.CompanyKinds)}";
        var owner = random.Of(random.Chance(WithSdr) ? sdrs : reps);
        var age = number % 8 == 0 ? random.Between(0, FreshDays) : random.Between(0, OldestDays);
        var created = CreatedAt(company.Today.AddDays(-age), random, owner, company);
        var status = age <= 1 ? LeadStatus.New : random.Share() switch
        {
            < 0.15 => age < 14 ? LeadStatus.New : LeadStatus.Working,
            < 0.50 => LeadStatus.Working,
            < 0.70 => LeadStatus.Qualified,
            _ => LeadStatus.Disqualified,
        };
        return
        [
            id, name, firm, SampleNames.Address(name, firm), random.Of(SampleNames.Titles), random.Of(SampleNames.Sources), (int)status, owner.Id, created.UtcTicks, null,
            random.Of(SampleNames.Industries), random.Of(SampleNames.Countries), Employees(random), true,
        ];
    }

    /// <summary>Leads that became deals arrived some days before the deal began.</summary>
    private static IEnumerable<object?[]> FromDeals(SampleCompany company)
    {
        var accounts = company.Accounts.ToDictionary(account => account.Id, account => account.Name);
        var people = company.People.ToDictionary(person => person.Id);
        var recent = company.Deals
            .Where(deal => deal.CreatedOn > company.Today.AddDays(-OldestDays) && deal is { AccountId: not null, OwnerId: not null } && people.ContainsKey(deal.OwnerId.Value))
            .OrderBy(deal => new SplitMix("converted", deal.ExternalId).Share()).Take(Converted);
        foreach (var deal in recent)
        {
            var random = new SplitMix("converted lead", deal.ExternalId);
            var (name, firm, owner) = ($"{random.Of(SampleNames.First)} {random.Of(SampleNames.Last)}", accounts[deal.AccountId!.Value], people[deal.OwnerId!.Value]);
            var created = CreatedAt(deal.CreatedOn!.Value.AddDays(-random.Between(2, 25)), random, owner, company);
            yield return
            [
                $"L-{deal.ExternalId}", name, firm, SampleNames.Address(name, firm), random.Of(SampleNames.Titles), random.Of(SampleNames.Sources), (int)LeadStatus.Converted, owner.Id,
                created.UtcTicks, deal.Id, random.Of(SampleNames.Industries), random.Of(SampleNames.Countries), Employees(random), true,
            ];
        }
    }

    /// <summary>In the owner's working hours; today's came before the working day began.</summary>
    private static DateTimeOffset CreatedAt(DateOnly day, SplitMix random, SampleCompany.Person owner, SampleCompany company) => day >= company.Today
        ? new DateTimeOffset(company.Today, TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(random.Between(0, 60))
        : SampleCompany.At(day, new TimeOnly(random.Between(7, 17), random.Between(0, 59)), owner.TimeZone);

    private static int Employees(SplitMix random) => random.Between(1, 9) * (int)Math.Pow(10, random.Between(1, 3));
}
