namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>What was spoken of or listed is come back to with "it" and "the second one", whatever it is.</summary>
public class SpokenOfTests(SampleBot bot) : IClassFixture<SampleBot>
{
    private const string Rep = "Darcel Schlecht";

    [Fact]
    public async Task AMeetingOfTheAgenda_IsMoved()
    {
        var agenda = await bot.AskAsync(Rep, "my meetings next week");

        var moved = await bot.AskAsync(Rep, "my meetings next week", "reschedule the second one to Friday");

        Assert.Equal("reschedule_meeting", moved.Tools.Single().Name);
        Assert.Equal(agenda.Tools.Single().Result!["meetings"]![1]!["id"]!.ToString(), ChangeBot.Change(moved)["records"]![0]!["id"]!.ToString());
    }

    [Fact]
    public async Task ATaskOfTheList_IsDone()
    {
        var tasks = await bot.AskAsync(Rep, "my tasks");

        var done = await bot.AskAsync(Rep, "my tasks", "the second one is done");

        Assert.Equal("complete_task", done.Tools.Single().Name);
        Assert.Equal(tasks.Tools.Single().Result!["tasks"]![1]!["id"]!.ToString(), done.Tools.Single().Arguments["task"]!.ToString());
    }

    [Fact]
    public async Task ALeadOfTheList_IsGivenToSomebody()
    {
        var leads = await bot.AskAsync("Melvin Marxen", "leads of my team");

        var given = await bot.AskAsync("Melvin Marxen", "leads of my team", "assign the second one to Gladys");

        Assert.Equal("assign_lead", given.Tools.Single().Name);
        Assert.Equal(leads.Tools.Single().Result!["leads"]![1]!["externalId"]!.ToString(), given.Tools.Single().Arguments["lead"]!.ToString());
    }

    [Fact]
    public async Task AClearRequest_WinsOverWhatWasSpokenOf() =>
        Assert.Equal("get_forecast", (await bot.AskAsync(Rep, "my tasks", "the second one is done", "what's my forecast for this quarter?")).Tools.Single().Name);

    [Theory]
    [InlineData("thanks", "You're welcome, Darcel.")]
    [InlineData("ok great, thank you so much!", "You're welcome, Darcel.")]
    [InlineData("cool", "Good. What else?")]
    [InlineData("hi", "Hello Darcel. What would you like to know?")]
    [InlineData("never mind", "All right. I'm here when you need me.")]
    public async Task SmallTalk_GetsAShortAnswer(string said, string heard)
    {
        var reply = await bot.AskAsync(Rep, said);

        Assert.Equal(heard, reply.Text);
        Assert.Empty(reply.Cards);
    }

    [Fact]
    public async Task ThanksWithAQuestion_GetTheAnswer() => Assert.NotEmpty((await bot.AskAsync(Rep, "thanks, what else can you do?")).Cards);
}
