using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Channels;

public class InstallationStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Installation_IsKeptInPlaceOfTheOneBefore_AndForgotten()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var store = database.Get<InstallationStore>();
        await store.KeepAsync("slack", "T1", "a", Noon, default);
        await store.KeepAsync("slack", "T1", "b", Noon, default);
        Assert.Equal("b", await store.FindAsync("slack", "T1", default));
        await store.ForgetAsync("slack", "T1", default);
        Assert.Null(await store.FindAsync("slack", "T1", default));
    }

    [Fact]
    public async Task Form_IsFoundByAnotherProcess_UntilItsTimeIsOver()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await database.Get<KeptForms>().KeepAsync("k", "card", Noon, Noon.AddHours(1), default);
        await using var other = database.NewProcess();
        var forms = other.GetRequiredService<KeptForms>();
        Assert.Equal("card", await forms.FindAsync("k", Noon.AddHours(1), default));
        Assert.Null(await forms.FindAsync("k", Noon.AddHours(2), default));
        await forms.KeepAsync("l", "other", Noon.AddHours(2), Noon.AddHours(3), default);
        Assert.Null(await forms.FindAsync("k", Noon, default));
    }
}
