using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Sales operations ask how the bot stands.</summary>
public class StatusTests
{
    [Fact]
    public async Task AskedByWords_AllIsWell_AndTheServerTellsOfItself()
    {
        await using var bot = await StartAsync();
        var reply = await bot.SayAsync("Olga Ops", "show the bot's status");
        Assert.StartsWith("How I stand: All is well.", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Understanding: offline, trained", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Errors: none", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANoticeThatIsDueForLong_AndAChangeThatWaits_AreCounted()
    {
        await using var bot = await StartAsync(company => company.Keep(new Notice
        {
            Kind = NoticeKind.BigWin,
            PersonId = company.Records.OfType<Salesperson>().Single(p => p.Name == "Rob Rep").Id,
            Once = "win K1",
            Subject = "K1",
            Facts = "{}",
            Because = "a test",
            DueAt = new(2017, 12, 31, 14, 0, 0, TimeSpan.Zero),
            ExpiresAt = new(2018, 1, 31, 14, 0, 0, TimeSpan.Zero),
            AnnouncedAt = new(2017, 12, 31, 14, 0, 0, TimeSpan.Zero),
        }));
        Assert.Equal("pending", ChangeBot.State(await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["close_date"] = "2017-12-28" })));
        var reply = await bot.SayAsync("Olga Ops", "how long are your queues?");
        Assert.StartsWith("How I stand: The outbox is behind", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Outbox: 1 due, 0 for later", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Waiting for people: 1 change, 0 approvals", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mia Lead")]
    [InlineData("Rob Rep")]
    public async Task AnybodyElse_IsTold_WhoMaySeeIt(string who)
    {
        await using var bot = await StartAsync();
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync(who, "get_status", [])));
    }

    private static Task<ChangeBot> StartAsync(Action<SalesOpsBot.Testing.TestCompany>? more = null) => ChangeBot.StartAsync(company =>
    {
        company.Person("Olga Ops", Role.SalesOperations);
        more?.Invoke(company);
    });
}
