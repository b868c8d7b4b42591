using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Privacy;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Privacy;

public sealed class PersonalRecordsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2017, 11, 3, 9, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _ben;
    private TemporaryDatabase _database = null!;

    public PersonalRecordsTests()
    {
        (_ann, _ben) = (_company.Person("Ann Able"), _company.Person("Ben Boon"));
        _company.Deal(_ann, externalId: "D-ANN");
        _company.Deal(_ann, externalId: "D-ANN2");
        _company.Deal(_ben, externalId: "D-BEN");
        _company.Meeting(_ann, Now);
    }

    public async Task InitializeAsync()
    {
        _database = await TemporaryDatabase.WithAsync(_company);
        await _database.Get<IPersonAccountStore>().KeepAsync(new() { Channel = "msteams", AccountKey = "entra-ann", Name = "Ann A.", Email = "ann@example.com", SeenAt = Now }, default);
        await _database.Get<IPersonAccountStore>().MapAsync("msteams", "entra-ann", _ann.Id, Now, default);
        await _database.Get<IConversationStore>().KeepAsync(
            new() { Channel = "msteams", ChannelKey = "a:ann", Kind = ConversationKind.Personal, PersonId = _ann.Id, Name = "Ann A.", Address = """{"user":"Ann A."}""", HeardAt = Now }, default);
        foreach (var (person, deal) in ((Salesperson, string)[])[(_ann, "D-ANN"), (_ben, "D-BEN"), (_ann, "D-ANN2")]) await ChangeAsync(person, deal);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Read_APerson_GivesTheirRowsOfEveryTableAndNobodyElses()
    {
        var json = JsonSerializer.Serialize(await Records.ReadAsync(_ann.Id, default));
        Assert.Contains("Ann Able", json);
        Assert.Contains("entra-ann", json);
        Assert.Contains("a:ann", json);
        Assert.Contains("D-ANN", json);
        Assert.Contains("call Ann Able", json);
        Assert.DoesNotContain("Ben Boon", json);
        Assert.DoesNotContain("D-BEN", json);
    }

    [Fact]
    public async Task Erase_APerson_LeavesTheirNameAndWordsNowhere()
    {
        Assert.Equal(2, await Records.EraseAsync(_ann.Id, default));
        var json = JsonSerializer.Serialize(await Records.ReadAsync(_ann.Id, default));
        Assert.DoesNotContain("Ann", json.Replace("D-ANN", "", StringComparison.Ordinal));
        Assert.Empty(await _database.Get<IPersonAccountStore>().AccountsAsync(default));
        Assert.Empty(await _database.Get<IConversationStore>().PersonalAsync(_ann.Id, default));
    }

    [Fact]
    public async Task Erase_APerson_KeepsWhatTheyDidAndTheAuditsChain()
    {
        await Records.EraseAsync(_ann.Id, default);
        Assert.Equal((3, null), await AuditChain.VerifyAsync(_database.Get<IAuditStore>().ChainAsync(default), default));
        await using var context = await _database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        Assert.Equal(2, await context.Deals.CountAsync(d => d.OwnerId == _ann.Id));
        var org = await _database.Get<IPeopleStore>().OrgChartAsync(default);
        Assert.Equal($"Erased person {_ann.Id.Value}", org.Find(_ann.Id)!.Name);
        Assert.Equal("Ben Boon", org.Find(_ben.Id)!.Name);
    }

    private PersonalRecords Records => _database.Get<PersonalRecords>();

    private async Task ChangeAsync(Salesperson person, string deal)
    {
        var change = new Change
        {
            Id = Guid.NewGuid().ToString("N"),
            PersonId = person.Id,
            Title = "Next step",
            Records = [new(RecordKind.Deal, deal, deal, ChangeOperation.Update, [new("next_step", null, "call")])],
            Origin = new("msteams:a:1", $"{deal}: call {person.Name}", "offline", "update_deal", "{}"),
            PreparedAt = Now,
            ExpiresAt = Now.AddDays(1),
        };
        var store = _database.Get<IChangeStore>();
        await store.ApplyAsync(Scopes.Company, await store.AddAsync(change, default), "yes", Now, new(2017, 11, 3), default);
    }
}
