using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.CommandLine;

namespace SalesOpsBot.Web.Tests.CommandLine;

public sealed class PeopleCommandTests
{
    [Fact]
    public async Task Map_AccountToAPersonAndAwayAgain_IsKept()
    {
        await using var database = await TemporaryDatabase.WithAsync(KnownPeople.Company());
        var store = database.Get<IPersonAccountStore>();
        await store.KeepAsync(new() { Channel = "msteams", AccountKey = "entra-1", Email = "d.s@partner.example", SeenAt = new(2017, 1, 1, 0, 0, 0, TimeSpan.Zero) }, CancellationToken.None);
        Assert.Equal(0, await RunAsync(database, "map", "D.S@partner.example", "darcel schlecht"));
        Assert.Equal(new SalespersonId(3), (await store.FindAsync("msteams", "entra-1", CancellationToken.None))!.PersonId);
        Assert.Equal(0, await RunAsync(database, "map", "entra-1", "nobody"));
        Assert.Null((await store.FindAsync("msteams", "entra-1", CancellationToken.None))!.PersonId);
        Assert.Equal(0, await RunAsync(database, "accounts"));
    }

    [Fact]
    public async Task Map_AccountThatWasNeverSeen_IsReadyForItsFirstMessage()
    {
        await using var database = await TemporaryDatabase.WithAsync(KnownPeople.Company());
        Assert.Equal(0, await RunAsync(database, "map", "entra-9", "Una.Neil@example.com"));
        Assert.Equal(new SalespersonId(5), (await database.Get<IPersonAccountStore>().FindAsync("msteams", "entra-9", CancellationToken.None))!.PersonId);
    }

    [Theory]
    [InlineData("entra-1", "Nobody We Know")]
    [InlineData("never@seen.example", "Una Neil")]
    public async Task Map_PersonOrAccountIsUnknown_ChangesNothing(string account, string person)
    {
        await using var database = await TemporaryDatabase.WithAsync(KnownPeople.Company());
        Assert.Equal(2, await RunAsync(database, "map", account, person));
        Assert.Empty(await database.Get<IPersonAccountStore>().AccountsAsync(CancellationToken.None));
    }

    private static Task<int> RunAsync(TemporaryDatabase database, params string[] words) => SalesCommandLine.RunAsync(["people", .. words, "--db", database.Path]);
}
