using System.Globalization;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Testing;

/// <summary>Writes the records of a company for a test: only what the test is about has to be said. Amounts are minor units.</summary>
public sealed class TestCompany
{
    private readonly List<object> _records = [];
    private readonly List<Territory> _territories = [];
    private int _lastId = 100;

    public TestCompany() => _records.AddRange([Prospecting, Engaging, Won, Lost]);

    public Stage Prospecting { get; } = new() { Id = 1, Name = "Prospecting", Position = 1, Probability = 0.1 };

    public Stage Engaging { get; } = new() { Id = 2, Name = "Engaging", Position = 2, Probability = 0.6 };

    public Stage Won { get; } = new() { Id = 3, Name = "Won", Position = 3, Probability = 1, Status = DealStatus.Won };

    public Stage Lost { get; } = new() { Id = 4, Name = "Lost", Position = 4, Probability = 0, Status = DealStatus.Lost };

    /// <summary>Everything there is, in the order in which it was said.</summary>
    public IReadOnlyList<object> Records
    {
        get
        {
            if (_territories.Count > 0) Settings(SettingsKind.Territories, "2017-01-01", new TerritoryList([.. _territories]));
            _territories.Clear();
            return _records;
        }
    }

    public Salesperson Person(string name, Role role = Role.Rep, Salesperson? manager = null, string? office = null) =>
        Add(id => new Salesperson { Id = new(id), ExternalId = $"U{id}", Name = name, Role = role, ManagerId = manager?.Id, Office = office });

    public Account Account(string name, string? sector = null, string? location = null, Salesperson? owner = null) =>
        Add(id => new Account { Id = new(id), ExternalId = $"A{id}", Name = name, Location = location, Sector = sector, OwnerId = owner?.Id });

    public Contact Contact(Account account, string name, string? title = null, string? email = null) =>
        Add(id => new Contact { Id = new(id), ExternalId = $"C{id}", AccountId = account.Id, Name = name, Title = title, Email = email });

    public Product Product(string name) => Add(id => new Product { Id = id, Name = name });

    /// <summary>A deal of 100 dollars in the first stage of its status, named after its id.</summary>
    public Deal Deal(
        Salesperson? owner,
        DealStatus status = DealStatus.Open,
        long? value = 100_00,
        string? begins = "2017-01-01",
        string? closes = "2017-10-03",
        Stage? stage = null,
        Account? account = null,
        Product? product = null,
        string? name = null,
        string? externalId = null,
        string currency = "USD",
        long? companyValue = null,
        ForecastCategory? category = null,
        bool atListPrice = false) => Add(id => new Deal
        {
            Id = new(id),
            ExternalId = externalId ?? $"D{id}",
            Name = name ?? $"Deal {id}",
            OwnerId = owner?.Id,
            Status = status,
            StageId = (stage ?? First(status)).Id,
            Value = value,
            CurrencyCode = currency,
            CompanyValue = currency == "USD" ? value : companyValue,
            ValueIsListPrice = atListPrice,
            CreatedOn = Day(begins),
            CloseDate = Day(closes),
            AccountId = account?.Id,
            ProductId = product?.Id,
            Category = category,
        });

    public Quota Quota(Salesperson person, string from, string to, long amount) =>
        Add(id => new Quota { Id = id, SalespersonId = person.Id, Start = Day(from)!.Value, End = Day(to)!.Value, Amount = amount });

    public Meeting Meeting(Salesperson organizer, DateTimeOffset at, MeetingStatus status = MeetingStatus.Held) =>
        Add(id => new Meeting { Id = new(id), ExternalId = $"M{id}", OrganizerId = organizer.Id, Subject = "Talk", StartsAt = at, DurationMinutes = 30, Status = status });

    public Lead Lead(Salesperson? owner, DateTimeOffset arrived, string? name = null, string? company = "Isdom", LeadStatus status = LeadStatus.New, Deal? deal = null, string? source = null) => Add(id => new Lead
    {
        Id = new(id),
        ExternalId = $"L{id}",
        Name = name ?? $"Lead {id}",
        Company = company,
        OwnerId = owner?.Id,
        CreatedAt = arrived,
        Status = status,
        ConvertedDealId = deal?.Id,
        Source = source,
    });

    public void Does(Lead lead, LeadActivityKind kind, DateTimeOffset at, Salesperson? by = null) =>
        Add(id => new LeadActivity { Id = id, LeadId = lead.Id, Kind = kind, At = at, ByPersonId = by?.Id });

    /// <summary>One of the territories in force from 2017 on.</summary>
    public void Territory(string name, Salesperson owner, params (TerritoryRuleKind Kind, string Value)[] rules) =>
        _territories.Add(new() { Name = name, OwnerId = owner.Id, Rules = [.. rules.Select(r => new TerritoryRule { Kind = r.Kind, Value = r.Value })] });

    public SettingsVersion Settings<T>(SettingsKind kind, string from, T content, int version = 1, DateTimeOffset keptAt = default) =>
        Add(_ => new SettingsVersion { Kind = kind, Name = $"{kind} {from}", ValidFrom = Day(from)!.Value, Version = version, KeptAt = keptAt, Content = SettingsJson.Write(content) });

    public void Enters(Deal deal, Stage stage, string day, bool generated = false) =>
        Add(id => new DealStageChange { Id = id, DealId = deal.Id, StageId = stage.Id, ChangedOn = Day(day)!.Value, Generated = generated });

    /// <summary>Records that a test makes itself.</summary>
    public void Keep(params IEnumerable<object> records) => _records.AddRange(records);

    private T Add<T>(Func<int, T> make)
        where T : class
    {
        var record = make(++_lastId);
        _records.Add(record);
        return record;
    }

    private Stage First(DealStatus status) => status switch
    {
        DealStatus.Open => Prospecting,
        DealStatus.Won => Won,
        DealStatus.Lost => Lost,
    };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
