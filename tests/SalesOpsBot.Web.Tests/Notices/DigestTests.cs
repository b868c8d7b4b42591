using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>Summaries, through the whole bot on a clock that the test moves.</summary>
public sealed class DigestTests
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly DateTimeOffset Tuesday = new(2018, 1, 2, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Monday = new(2018, 1, 8, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Briefing_OfPeopleInThreeZones_ComesToEachAtTheirOwnEight()
    {
        var company = new TestCompany();
        var people = new[] { ("Rob York", "America/New_York"), ("Tom Tokyo", "Asia/Tokyo"), ("Bea Berlin", "Europe/Berlin") }.Select(p => Somebody(company, p.Item1, p.Item2)).ToList();
        foreach (var person in people) company.Keep(Task(person, "Call Isdom", new(2018, 1, 3)));
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday.AddHours(8));
        var seen = new Dictionary<string, DateTimeOffset>();
        for (var i = 0; i < 24; i++, bot.Bot.Clock.Advance(TimeSpan.FromHours(1)))
        {
            await bot.RunAsync();
            foreach (var (to, _) in bot.Channel.Sent) seen.TryAdd(to, bot.Bot.Clock.GetUtcNow());
        }

        Assert.Equal(new DateTimeOffset(2018, 1, 2, 23, 0, 0, TimeSpan.Zero), seen["Tom Tokyo"]);
        Assert.Equal(new DateTimeOffset(2018, 1, 3, 7, 0, 0, TimeSpan.Zero), seen["Bea Berlin"]);
        Assert.Equal(new DateTimeOffset(2018, 1, 3, 13, 0, 0, TimeSpan.Zero), seen["Rob York"]);
        Assert.Equal(3, bot.Channel.Sent.Count);
        Assert.All(bot.Channel.Sent, sent => Assert.Contains("Call Isdom", sent.Posting.Reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Briefing_WithNothingToSay_IsNotSent_AndTheLedgerSaysWhy()
    {
        var company = new TestCompany();
        Somebody(company, "Rob Rep", "Etc/UTC");
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday);
        await bot.RunUntilAsync(Tuesday.AddHours(2), HalfAnHour);
        Assert.Empty(bot.Channel.Sent);
        var briefing = Assert.Single(await bot.LedgerAsync());
        Assert.Equal((NoticeKind.Briefing, NoticeState.Dropped, "there was nothing to say any more"), (briefing.Kind, briefing.State, briefing.Outcome));
    }

    [Fact]
    public async Task Briefing_TakesAlongWhatCouldWait_AndNothingOfItComesAlone()
    {
        var company = new TestCompany();
        var rob = Somebody(company, "Rob Rep", "Etc/UTC");
        company.Deal(rob, name: "Konex – GTX Pro", externalId: "K1", value: 500_00, begins: "2017-09-01", closes: "2017-12-20");
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday);
        await bot.RunUntilAsync(Tuesday.AddHours(3), HalfAnHour);
        var first = bot.Channel.Sent.First().Posting;
        Assert.Contains("Deals at risk: 1", first.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("Konex – GTX Pro (K1): ", first.Reply.Text, StringComparison.Ordinal);
        var risk = Assert.Single(await bot.LedgerAsync(), n => n.Kind == NoticeKind.DealAtRisk);
        Assert.Equal((NoticeState.Folded, first.Id), (risk.State, risk.FoldedInto));
        Assert.All(bot.Channel.Sent, sent => Assert.Contains("Why this?", sent.Posting.Reply.Cards[0].ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Briefing_InTheQuietHours_ComesWhenTheyEnd()
    {
        var company = new TestCompany();
        var rob = Somebody(company, "Rob Rep", "Etc/UTC");
        (rob.QuietFrom, rob.QuietUntil) = (new(20, 0), new(9, 30));
        company.Keep(Task(rob, "Call Isdom", new(2018, 1, 2)));
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday);
        await bot.RunUntilAsync(Tuesday.AddHours(2.5), HalfAnHour);
        Assert.Empty(bot.Channel.Sent);
        await bot.RunAsync();
        Assert.Single(bot.Channel.Sent);
    }

    [Fact]
    public async Task WeeklyReport_OnTheFirstDayOfTheWeek_TellsTheManagerOfTheTeam()
    {
        var company = new TestCompany();
        var mia = Somebody(company, "Mia Lead", "Etc/UTC", Role.Manager);
        mia.Digest = "weekly 08:00";
        var rob = company.Person("Rob Rep", Role.Rep, mia);
        rob.Digest = "off";
        company.Deal(rob, name: "Konex – GTX Pro", value: 500_00, closes: "2018-03-20");
        await using var bot = await NoticeBot.StartAsync(company, at: Monday);
        await bot.RunUntilAsync(Monday.AddHours(2), HalfAnHour);
        var report = Assert.Single(bot.Channel.Sent, sent => sent.Conversation == "Mia Lead").Posting.Reply.Text;
        Assert.StartsWith("Your week", report, StringComparison.Ordinal);
        Assert.Contains("Forecast Q1 2018", report, StringComparison.Ordinal);
    }

    private static Salesperson Somebody(TestCompany company, string name, string zone, Role role = Role.Rep)
    {
        var person = company.Person(name, role);
        person.TimeZone = zone;
        return person;
    }

    private static SalesTask Task(Salesperson owner, string text, DateOnly due) => new() { ExternalId = $"T{owner.Id.Value}", OwnerId = owner.Id, Text = text, DueOn = due };
}
