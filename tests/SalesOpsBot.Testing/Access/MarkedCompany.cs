using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Notes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Testing.Access;

/// <summary>
/// A company to look for leaks in: Olivia is sales operations; Melvin leads Darcel, Gladys, Una (SDR) and Zed, who left; Dora leads Mona, who leads Rita. What
/// belongs to somebody carries that person's mark, so that a reply that holds it tells where it is from.
/// </summary>
public static class MarkedCompany
{
    public static IReadOnlyList<MarkedPerson> People { get; } =
    [
        new(1, "Olivia Bennett", Role.SalesOperations, null, "Axolotl"),
        new(2, "Melvin Marxen", Role.Manager, 1, "Bandicoot"),
        new(3, "Darcel Schlecht", Role.Rep, 2, "Capybara"),
        new(4, "Gladys Colclough", Role.Rep, 2, "Dugong"),
        new(5, "Una Neil", Role.Sdr, 2, "Echidna"),
        new(6, "Zed Left", Role.Rep, 2, "Fossa") { Active = false },
        new(7, "Dora Deep", Role.Manager, 1, "Gharial"),
        new(8, "Mona Mid", Role.Manager, 7, "Hoatzin"),
        new(9, "Rita Rep", Role.Rep, 8, "Ibex"),
    ];

    /// <summary>Somebody by the first name.</summary>
    public static MarkedPerson Named(string name) => People.Single(p => p.Name.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Whether one may see what is the other's, as the house rule says it: one's own, that of the people below at any depth, and sales operations all.</summary>
    public static bool MaySee(MarkedPerson asker, MarkedPerson subject) =>
        asker.Role == Role.SalesOperations || asker == subject || (People.FirstOrDefault(p => p.Id == subject.Manager) is { } manager && MaySee(asker, manager));

    /// <summary>The records.</summary>
    /// <param name="hiddenFrom">For a twin of the company: somebody from whose place nothing may look different, though all that they may not see has other names, values and ids.</param>
    public static TestCompany Records(MarkedPerson? hiddenFrom = null)
    {
        var company = new TestCompany();
        company.Keep(People.Select(p => p.Salesperson));
        var (isdom, product) = (company.Account("Isdom", location: "Norway"), company.Product("GTX Pro"));
        company.Contact(isdom, "Kim Cho", "CFO", "kim@isdom.example");
        company.Keep(new CommissionPlan { Name = "Rep", ValidFrom = new(2017, 1, 1), Rules = new() { Rate = 0.1m } });
        foreach (var person in People) Keep(company, hiddenFrom is null || MaySee(hiddenFrom, person) ? person : person with { Mark = $"{person.Mark}us", IsTwin = true }, isdom, product);
        return company;
    }

    private static void Keep(TestCompany company, MarkedPerson person, Sales.Accounts.Account account, Sales.Products.Product product)
    {
        var (owner, mark, today) = (person.Salesperson, person.Mark, new DateTimeOffset(2017, 12, 31, 12, 0, 0, TimeSpan.Zero));
        var deal = company.Deal(owner, DealStatus.Open, person.Value, "2017-09-01", "2017-12-31", company.Engaging, account, product, $"{mark} renewal", person.Record("deal"));
        deal.NextStep = $"Ask the {mark} buyer";
        company.Deal(owner, DealStatus.Won, person.Value * 10, "2017-06-01", "2017-11-01", account: account, product: product, name: $"{mark} upgrade", externalId: person.Record("won"));
        company.Quota(owner, "2017-10-01", "2017-12-31", person.Value * 20);
        company.Keep(
            new Lead { Id = new(person.Id), ExternalId = person.Record("lead"), Name = $"{mark} Person", Company = $"{mark} Company", OwnerId = owner.Id, CreatedAt = today.AddDays(-2), Status = LeadStatus.New },
            new Meeting { Id = new(person.Id), ExternalId = person.Record("meeting"), OrganizerId = owner.Id, Subject = $"{mark} review", StartsAt = today.AddDays(2), DurationMinutes = 30, Status = MeetingStatus.Planned, DealId = deal.Id, AccountId = account.Id },
            new SalesTask { Id = new(person.Id), ExternalId = person.Record("task"), OwnerId = owner.Id, Text = $"Call the {mark} people", DueOn = new(2017, 12, 31), CreatedAt = today, DealId = deal.Id, AccountId = account.Id },
            new Note { Id = person.Id, ExternalId = person.Record("note"), AuthorId = owner.Id, DealId = deal.Id, Text = $"The {mark} budget is safe", WrittenAt = today },
            new ForecastSubmission { Id = person.Id, SalespersonId = owner.Id, Start = new(2017, 10, 1), End = new(2017, 12, 31), Commit = person.Value * 3, Note = $"{mark} is sure", SubmittedAt = today },
            new PersonAccount { Id = person.Id, Channel = "msteams", AccountKey = person.Record("login"), Name = $"{mark} Account", SeenAt = today });
        if (person.Role == Role.Rep) company.Keep(new CommissionPlanAssignment { Id = person.Id, SalespersonId = owner.Id, PlanName = "Rep", ValidFrom = new(2017, 1, 1) });
    }
}
