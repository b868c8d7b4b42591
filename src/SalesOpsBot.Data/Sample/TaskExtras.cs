using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>What reps mean to do about their open deals, some of it late.</summary>
internal static class TaskExtras
{
    private const int OfEach = 4;

    private static readonly string[] Texts = ["Send the quote to", "Call back", "Follow up with", "Ask for references at", "Prepare the demo for"];
    private static readonly Table Table = new("tasks", ["external_id"],
        [new("external_id"), new("owner_id"), new("text"), new("due_on"), new("deal_id"), new("account_id"), new("created_at"), new("version"), new("generated")]);

    public static (long New, long Changed) Write(SampleCompany company)
    {
        var accounts = company.Accounts.ToDictionary(account => account.Id, account => account.Name);
        var deals = company.Deals.Where(deal => deal is { Status: DealStatus.Open, AccountId: not null }).ToLookup(deal => deal.OwnerId);
        return GeneratedRows.Write(company.Session, Table, company.People.Where(p => p.Role == Role.Rep).SelectMany(rep => Of(rep, company.Today, deals[rep.Id], accounts)));
    }

    private static IEnumerable<object?[]> Of(SampleCompany.Person rep, DateOnly today, IEnumerable<SampleCompany.Deal> deals, Dictionary<long, string> accounts)
    {
        var random = new SplitMix("tasks", rep.ExternalId);
        foreach (var (deal, i) in deals.OrderBy(deal => new SplitMix("task", deal.ExternalId).Share()).Take(OfEach).Select((deal, i) => (deal, i)))
        {
            var due = SampleCompany.WorkingDay(today.AddDays(random.Between(-4, 12)));
            var noted = SampleCompany.At(due.AddDays(-7), new TimeOnly(10, 0), rep.TimeZone);
            yield return [$"T-{rep.ExternalId}-{i + 1}", rep.Id, $"{random.Of(Texts)} {accounts[deal.AccountId!.Value]}", due.DayNumber, deal.Id, deal.AccountId, noted.UtcTicks, 1, true];
        }
    }
}
