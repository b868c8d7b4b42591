using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests.Stores;

public class DealSearchTests
{
    private readonly TestCompany _company = new();

    [Theory]
    [InlineData("1C1I7A6R")]
    [InlineData("1c1i7a6r")]
    [InlineData("  1C1i7A6r ")]
    public async Task Find_Id_IsFoundHoweverItIsTyped(string words)
    {
        _company.Deal(null, externalId: "1C1I7A6R");
        _company.Deal(null, name: "Call 1C1I7A6R back");
        Assert.Equal(["1C1I7A6R"], await IdsAsync(words));
    }

    [Fact]
    public async Task Find_IdsThatDifferByCase_TheExactOneWins()
    {
        _company.Deal(null, externalId: "abcD");
        _company.Deal(null, externalId: "abcd");
        Assert.Equal(["abcd"], await IdsAsync("abcd"));
        Assert.Equal(2, (await IdsAsync("ABCD")).Count);
    }

    [Fact]
    public async Task Find_IdWithUmlaut_IsFoundInOtherCase()
    {
        _company.Deal(null, externalId: "Angebot-Ü7");
        Assert.Equal(["Angebot-Ü7"], await IdsAsync("ANGEBOT-Ü7"));
    }

    [Theory]
    [InlineData("Isdom GTX Pro", "isdom pro")]
    [InlineData("the gtx pro deal with isdom", "isdom pro")]
    [InlineData("Isdm", "isdom pro,isdom basic")]
    [InlineData("isdom", "isdom pro,isdom basic")]
    [InlineData("GTX Basic", "isdom basic,cancity basic")]
    [InlineData("Cancity renewal", "cancity renewal")]
    [InlineData("müller", "Müller service")]
    [InlineData("MÜLLER SERVICE", "Müller service")]
    [InlineData("Betasoloin GTX Basic", "")]
    [InlineData("qwertz", "")]
    public async Task Find_Words_NameAccountProductOrDeal(string words, string expected)
    {
        var (isdom, cancity, _) = (_company.Account("Isdom"), _company.Account("Cancity"), _company.Account("Betasoloin"));
        var (pro, basic) = (_company.Product("GTX Pro"), _company.Product("GTX Basic"));
        _company.Deal(null, account: isdom, product: pro, externalId: "isdom pro", begins: "2017-03-01");
        _company.Deal(null, account: isdom, product: basic, externalId: "isdom basic", begins: "2017-02-01");
        _company.Deal(null, account: cancity, product: basic, externalId: "cancity basic", begins: "2017-01-01");
        _company.Deal(null, account: cancity, externalId: "cancity renewal", name: "Renewal of Cancity");
        _company.Deal(null, externalId: "Müller service", name: "Müller service");
        Assert.Equal(expected, string.Join(',', await IdsAsync(words)));
    }

    [Fact]
    public async Task Find_Several_OpenOnesFirstAndNewestOfThem_UpToTheLimit()
    {
        var isdom = _company.Account("Isdom");
        _company.Deal(null, DealStatus.Won, account: isdom, externalId: "won", begins: "2017-09-01");
        _company.Deal(null, account: isdom, externalId: "undated", begins: null);
        _company.Deal(null, account: isdom, externalId: "old", begins: "2017-01-01");
        _company.Deal(null, account: isdom, externalId: "new", begins: "2017-02-01");
        Assert.Equal(["new", "old", "undated"], await IdsAsync("Isdom", limit: 3));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("_____")]
    [InlineData("'")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("x'; DROP TABLE deals; --")]
    [InlineData("\0")]
    [InlineData("🙂")]
    [InlineData("\ud83d")]
    [InlineData("مرحبا")]
    public async Task Find_HostileWords_FindNothingAndBreakNothing(string words)
    {
        _company.Deal(null, name: "Plain", account: _company.Account("Isdom"));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IDealStore>();
        Assert.Empty(await store.FindAsync(Scopes.Company, words, 5, default));
        Assert.Single(await store.FindAsync(Scopes.Company, "plain", 5, default));
    }

    [Theory]
    [InlineData("O'Neil & Söhne \"100%\" _x_")]
    [InlineData("Robert'); DROP TABLE deals;--")]
    [InlineData("شركة النور")]
    [InlineData("🙂 Smile 🙂")]
    [InlineData("before\0after")]
    public async Task Find_HostileNames_AreKeptAndFoundAsTheyAre(string name)
    {
        _company.Deal(null, name: name, externalId: name, account: _company.Account(name));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IDealStore>();
        // PostgreSQL has no NUL in texts.
        var kept = TestDatabase.IsSqlite ? name : name.Replace("\0", "", StringComparison.Ordinal);
        Assert.Equal(kept, Assert.Single(await store.FindAsync(Scopes.Company, name, 5, default)).Name);
        Assert.Equal(kept, Assert.Single(await store.FindAsync(Scopes.Company, "deal of " + kept, 5, default)).Account);
    }

    [Fact]
    public async Task Find_VeryLongText_IsCutAndAnswered()
    {
        _company.Deal(null, account: _company.Account("Isdom"), externalId: "one");
        Assert.Equal(["one"], await IdsAsync("Isdom " + new string('x', 1_000_000)));
    }

    private async Task<IReadOnlyList<string>> IdsAsync(string words, SalesScope? scope = null, int limit = 5)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return [.. (await database.Get<IDealStore>().FindAsync(scope ?? Scopes.Company, words, limit, default)).Select(d => d.ExternalId)];
    }
}
