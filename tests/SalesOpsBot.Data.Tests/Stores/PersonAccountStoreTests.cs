using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public sealed class PersonAccountStoreTests
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Keep_SeenAgain_LeavesTheAdministratorsMappingAlone()
    {
        var company = new TestCompany();
        var darcel = company.Person("Darcel Schlecht");
        await using var database = await TemporaryDatabase.WithAsync(company);
        var store = database.Get<IPersonAccountStore>();
        await store.MapAsync("msteams", "entra-1", darcel.Id, Noon, CancellationToken.None);
        await store.KeepAsync(new() { Channel = "msteams", AccountKey = "entra-1", Email = "d@example.com", IsGuest = true, SeenAt = Noon.AddDays(1) }, CancellationToken.None);
        var account = (await store.FindAsync("msteams", "entra-1", CancellationToken.None))!;
        Assert.Equal((darcel.Id, "d@example.com", true, Noon.AddDays(1)), (account.PersonId!.Value, account.Email, account.IsGuest, account.SeenAt));
        await store.MapAsync("msteams", "entra-1", null, Noon, CancellationToken.None);
        Assert.Null(Assert.Single(await store.AccountsAsync(CancellationToken.None)).PersonId);
    }
}
