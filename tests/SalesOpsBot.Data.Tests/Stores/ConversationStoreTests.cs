using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public sealed class ConversationStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 31, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private Salesperson _darcel = null!;
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _darcel = _company.Person("Darcel Schlecht");
        _database = await TemporaryDatabase.WithAsync(_company);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Keep_TwiceTheSameConversation_KeepsTheLatestAndWhatWasNotSaidAgain()
    {
        await Store.KeepAsync(Conversation("a:1", Noon, address: "{\"old\":1}", name: "Talk"), CancellationToken.None);
        await Store.KeepAsync(Conversation("a:1", Noon.AddHours(1), address: "{\"new\":1}"), CancellationToken.None);
        var kept = Assert.Single(await Store.PersonalAsync(_darcel.Id, CancellationToken.None));
        Assert.Equal(("{\"new\":1}", "Talk", Noon.AddHours(1)), (kept.Address, kept.Name, kept.HeardAt));
    }

    [Fact]
    public async Task Personal_Several_AreOpenOnesTheLatestFirst()
    {
        await Store.KeepAsync(Conversation("a:1", Noon), CancellationToken.None);
        await Store.KeepAsync(Conversation("a:2", Noon.AddHours(2)), CancellationToken.None);
        await Store.KeepAsync(Conversation("a:3", Noon.AddHours(3)), CancellationToken.None);
        await Store.KeepAsync(Conversation("19:g", Noon.AddHours(4), ConversationKind.Group), CancellationToken.None);
        await Store.CloseAsync("msteams", "a:3", Noon.AddHours(5), CancellationToken.None);
        Assert.Equal(["a:2", "a:1"], (await Store.PersonalAsync(_darcel.Id, CancellationToken.None)).Select(c => c.ChannelKey));
        Assert.Equal(Noon.AddHours(5), (await Store.FindAsync("msteams", "a:3", CancellationToken.None))!.ClosedAt);
    }

    [Fact]
    public async Task Latest_OfATenant_IsTheOpenOneLastHeardOf()
    {
        await Store.KeepAsync(Conversation("a:1", Noon, tenant: "one"), CancellationToken.None);
        await Store.KeepAsync(Conversation("a:2", Noon.AddHours(1), tenant: "two"), CancellationToken.None);
        Assert.Equal("a:1", (await Store.LatestAsync("msteams", "one", CancellationToken.None))?.ChannelKey);
        Assert.Null(await Store.LatestAsync("slack", "one", CancellationToken.None));
    }

    private IConversationStore Store => _database.Get<IConversationStore>();

    private Conversation Conversation(string key, DateTimeOffset heard, ConversationKind kind = ConversationKind.Personal, string address = "{}", string? name = null, string? tenant = null) => new()
    {
        Channel = "msteams",
        ChannelKey = key,
        Kind = kind,
        PersonId = kind == ConversationKind.Personal ? _darcel.Id : null,
        TenantId = tenant,
        Name = name,
        Address = address,
        HeardAt = heard,
    };
}
