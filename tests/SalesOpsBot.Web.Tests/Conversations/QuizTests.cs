using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>A quiz in words and taps, through the whole bot.</summary>
public class QuizTests
{
    [Fact]
    public async Task AQuiz_OfFiveQuestions_KeepsTheScore()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.SayAsync("Rob Rep", "quiz me on objections");
        Assert.Contains("Quiz: Objections · Question 1 of 5", shown.Text, StringComparison.Ordinal);
        for (var number = 1; number <= 5; number++)
        {
            shown = await bot.SayAsync("Rob Rep", number % 2 == 0 ? "b" : "the second");
            Assert.Equal(number, Result(shown)["answered"]!.GetValue<int>());
            Assert.Contains(", objections", shown.Text, StringComparison.Ordinal);
        }

        var right = Result(shown)["right"]!.GetValue<int>();
        Assert.Contains($"{right} of 5 right.", shown.Text, StringComparison.Ordinal);
        var score = Result(await bot.SayAsync("Rob Rep", "my quiz scores"))["scores"]!.AsArray().Single()!;
        Assert.Equal(("Objections", 5, right), (score["topic"]!.GetValue<string>(), score["answered"]!.GetValue<int>(), score["right"]!.GetValue<int>()));
    }

    [Fact]
    public async Task ATap_AnswersItsOwnQuestion_AndOnlyOnce()
    {
        await using var bot = await ChangeBot.StartAsync();
        var first = await bot.SayAsync("Rob Rep", "quiz me on objections");
        var once = await bot.PressAsync("Rob Rep", first, "C");
        var twice = await bot.PressAsync("Rob Rep", first, "A");
        Assert.Equal(Result(once)["right"]!.GetValue<int>(), Result(twice)["right"]!.GetValue<int>());
        Assert.Equal(1, Result(twice)["answered"]!.GetValue<int>());
        Assert.Equal(2, Result(twice)["question"]!["number"]!.GetValue<int>());
    }

    [Fact]
    public async Task TheSamePersonAndDay_AreAskedTheSame_AndOthersSomethingElse()
    {
        var asked = new List<string>();
        foreach (var person in (string[])["Rob Rep", "Rob Rep", "Ann Other"])
        {
            await using var bot = await ChangeBot.StartAsync();
            asked.Add((await bot.SayAsync(person, "quiz me on objections")).Text);
        }

        Assert.Equal(asked[0], asked[1]);
        Assert.NotEqual(asked[0], asked[2]);
    }

    [Fact]
    public async Task AQuiz_IsStopped_OrGoneOnWith()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "quiz me on objections");
        await bot.SayAsync("Rob Rep", "a");
        await bot.SayAsync("Rob Rep", "show my pipeline");
        bot.Bot.Clock.Advance(TimeSpan.FromHours(5));
        var again = await bot.SayAsync("Rob Rep", "quiz me");
        Assert.Contains("Where you left it · Question 2 of 5", again.Text, StringComparison.Ordinal);
        var stopped = await bot.SayAsync("Rob Rep", "stop the quiz");
        Assert.Equal("answer_quiz", stopped.Tools.Single().Name);
        Assert.Contains("Stopped", stopped.Text, StringComparison.Ordinal);
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Rob Rep", "answer_quiz", new() { ["answer"] = "a" })));
    }

    [Fact]
    public async Task AnotherTopic_BeginsANewQuiz()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "quiz me on objections");
        Assert.Equal("Discount policy", Result(await bot.SayAsync("Rob Rep", "quiz me on discounts"))["topic"]!.GetValue<string>());
        Assert.Equal("Products", Result(await bot.SayAsync("Rob Rep", "test me on products"))["topic"]!.GetValue<string>());
        var unknown = await bot.TapAsync("Rob Rep", "quiz_me", new() { ["topic"] = "spaceships" });
        Assert.Equal("notFound", ChangeBot.Error(unknown));
        Assert.Contains("• Objections", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerThatIsNone_IsSaidToBe()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "quiz me on objections");
        Assert.Contains("letter from A to D", (await bot.TapAsync("Rob Rep", "answer_quiz", new() { ["answer"] = "“'; DROP" })).Text, StringComparison.Ordinal);
        Assert.Equal("get_forecast", (await bot.SayAsync("Rob Rep", "what's my forecast?")).Tools.Single().Name);
    }

    [Fact]
    public async Task SomebodyElsesQuiz_IsNotTheirsToAnswer()
    {
        await using var bot = await ChangeBot.StartAsync();
        var quiz = Result(await bot.SayAsync("Rob Rep", "quiz me on objections"))["quiz"]!.GetValue<long>();
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Ann Other", "answer_quiz", new() { ["quiz"] = quiz, ["answer"] = "a" })));
    }

    [Fact]
    public async Task AManager_SeesTheTeamsScores_ARepOnlyTheirOwn()
    {
        await using var bot = await ChangeBot.StartAsync(company => company.Person("Olga Ops", Role.SalesOperations));
        await bot.SayAsync("Rob Rep", "quiz me on objections");
        await bot.SayAsync("Rob Rep", "c");
        var team = Result(await bot.SayAsync("Mia Lead", "quiz scores of my team"));
        Assert.Equal("Rob Rep", team["scores"]![0]!["person"]!.GetValue<string>());
        Assert.Equal(["Ann Other"], team["notYet"]!.AsArray().Select(n => n!.GetValue<string>()));
        Assert.Empty(Result(await bot.SayAsync("Mia Lead", "my quiz scores"))["scores"]!.AsArray());
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Ann Other", "get_quiz_scores", new() { ["scope"] = "rep:Rob Rep" })));
        Assert.Empty(Result(await bot.SayAsync("Ann Other", "my quiz scores"))["scores"]!.AsArray());
    }

    private static JsonNode Result(AssistantReply reply) => reply.Tools.Single().Result!;
}
