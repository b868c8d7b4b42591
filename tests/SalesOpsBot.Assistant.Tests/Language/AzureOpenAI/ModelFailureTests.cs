using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Language.AzureOpenAI;

namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

/// <summary>Whatever happens to the model, the person gets the answer, and a line that says by whom.</summary>
public class ModelFailureTests(ModelFirstBot shared) : IClassFixture<ModelFirstBot>
{
    private const string Question = "what's my forecast for Q4 2017?";

    [Theory]
    [InlineData("429", ModelFailure.Busy)]
    [InlineData("500", ModelFailure.Unreachable)]
    [InlineData("503", ModelFailure.Unreachable)]
    [InlineData("401", ModelFailure.NotAdmitted)]
    [InlineData("404", ModelFailure.NotAdmitted)]
    [InlineData("400", ModelFailure.NotAdmitted)]
    [InlineData("408", ModelFailure.TooSlow)]
    [InlineData("same id twice", ModelFailure.Nonsense)]
    [InlineData("connection lost", ModelFailure.Unreachable)]
    [InlineData("prompt filtered", ModelFailure.Declined)]
    [InlineData("answer filtered", ModelFailure.Declined)]
    [InlineData("refusal", ModelFailure.Declined)]
    [InlineData("no JSON", ModelFailure.Nonsense)]
    [InlineData("half a JSON", ModelFailure.Nonsense)]
    [InlineData("no choices", ModelFailure.Nonsense)]
    [InlineData("nothing said", ModelFailure.Nonsense)]
    [InlineData("cut at the limit", ModelFailure.Nonsense)]
    [InlineData("unknown ending", ModelFailure.Nonsense)]
    [InlineData("unknown tool", ModelFailure.Nonsense)]
    [InlineData("unknown argument", ModelFailure.Nonsense)]
    [InlineData("malformed arguments", ModelFailure.Nonsense)]
    [InlineData("arguments in a list", ModelFailure.Nonsense)]
    [InlineData("number for a text", ModelFailure.Nonsense)]
    [InlineData("text for a number", ModelFailure.Nonsense)]
    [InlineData("who asks", ModelFailure.Nonsense)]
    [InlineData("too many calls", ModelFailure.Nonsense)]
    public async Task AFailure_IsAnsweredOffline_AndSaidInALine(string failure, object meaning)
    {
        var bot = shared.Fresh();
        Fail(bot.Model, failure);
        var reply = await bot.AskAsync("Darcel Schlecht", Question);
        Assert.Equal("offline", reply.Understanding.By);
        Assert.Equal(4_821m, Assert.Single(reply.Tools).Result!["forecast"]!["won"]!["amount"]!.GetValue<decimal>());
        Assert.Contains($"({ModelFailures.Line((ModelFailure)meaning)})", reply.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Single(bot.Model.Requests);
    }

    [Fact]
    public async Task AModelThatHangs_IsWaitedForNoLongerThanTheLimit()
    {
        await using var bot = await ModelBot.StartModelFirstAsync(("AzureOpenAI:TimeLimit", "00:00:07"));
        bot.Model.Hangs(asked: () => bot.Clock.Advance(TimeSpan.FromSeconds(7)));
        var reply = await bot.AskAsync("Darcel Schlecht", Question);
        Assert.Equal("offline", reply.Understanding.By);
        Assert.Contains(ModelFailures.Line(ModelFailure.TooSlow), reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("90")]
    [InlineData("Sun, 31 Dec 2017 15:01:30 GMT")]
    public async Task RetryAfter_IsKept(string retryAfter)
    {
        await using var bot = await ModelBot.StartModelFirstAsync();
        bot.Model.Fails(429, "too_many_requests", retryAfter);
        await bot.AskAsync("Darcel Schlecht", Question);
        bot.Clock.Advance(TimeSpan.FromSeconds(89));
        Assert.Contains(ModelFailures.Line(ModelFailure.Resting), (await bot.AskAsync("Darcel Schlecht", Question)).Text, StringComparison.Ordinal);
        Assert.Single(bot.Model.Requests);
        bot.Clock.Advance(TimeSpan.FromSeconds(1));
        bot.Model.Calls(("get_forecast", "{}")).Says("Here it is.");
        Assert.Equal("model", (await bot.AskAsync("Darcel Schlecht", Question)).Understanding.By);
    }

    [Fact]
    public async Task AFailureInTheMiddle_KeepsWhatWasAnswered()
    {
        var bot = shared.Fresh();
        bot.Model.Calls(("get_pipeline", "{}")).Fails(500);
        var reply = await bot.AskAsync("Darcel Schlecht", Question);
        Assert.Equal("get_pipeline", Assert.Single(reply.Tools).Name);
        Assert.Contains(ModelFailures.Line(ModelFailure.Unreachable), reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameCallAgain_IsACircle_AndAnsweredOffline()
    {
        var bot = shared.Fresh();
        bot.Model.Calls(("get_pipeline", "{}")).Calls(("get_pipeline", "{}"));
        var reply = await bot.AskAsync("Darcel Schlecht", Question);
        Assert.Equal(("offline", "get_forecast"), (reply.Understanding.By, Assert.Single(reply.Tools).Name));
        Assert.Contains(ModelFailures.Line(ModelFailure.Endless), reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallsWithoutEnd_StopAtTheLimitOfRounds()
    {
        await using var bot = await ModelBot.StartModelFirstAsync(("AzureOpenAI:MostRounds", "2"));
        foreach (var quarter in (string[])["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"]) bot.Model.Calls(("get_forecast", $$"""{"period":"{{quarter}}"}"""));
        var reply = await bot.AskAsync("Darcel Schlecht", Question);
        Assert.Equal(3, bot.Model.Requests.Count);
        Assert.Contains(ModelFailures.Line(ModelFailure.Endless), reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokensOfATurn_AreLimited()
    {
        await using var bot = await ModelBot.StartModelFirstAsync(("AzureOpenAI:TokensPerTurn", "1000"));
        bot.Model.Calls(("get_forecast", "{}"));
        Assert.Equal("model", (await bot.AskAsync("Darcel Schlecht", Question)).Understanding.By);
        Assert.Single(bot.Model.Requests);
    }

    [Theory]
    [InlineData("AzureOpenAI:TokensPerPersonAndDay", "2000")]
    [InlineData("AzureOpenAI:CostPerPersonAndDay", "0.0038")]
    public async Task TheDaysShare_IsEachPersonsOwn_AndNewTheNextDay(string setting, string limit)
    {
        await using var bot = await ModelBot.StartModelFirstAsync((setting, limit), ("AzureOpenAI:InputPrice", "1"), ("AzureOpenAI:OutputPrice", "10"));
        bot.Model.Calls(("get_forecast", "{}")).Says("Here it is.");
        await bot.AskAsync("Darcel Schlecht", Question);
        Assert.Contains(ModelFailures.Line(ModelFailure.Spent), (await bot.AskAsync("Darcel Schlecht", Question)).Text, StringComparison.Ordinal);
        bot.Model.Calls(("get_forecast", "{}")).Says("Here it is.");
        Assert.Equal("model", (await bot.AskAsync("Gladys Colclough", Question)).Understanding.By);
        bot.Clock.Advance(TimeSpan.FromDays(1));
        bot.Model.Calls(("get_forecast", "{}")).Says("Here it is.");
        Assert.Equal("model", (await bot.AskAsync("Darcel Schlecht", Question)).Understanding.By);
    }

    [Fact]
    public async Task OfflineFirst_TheModelFailing_LeavesTheOfflineAnswerWithItsExamples()
    {
        await using var bot = await ModelBot.StartAsync();
        bot.Model.Fails(503);
        var reply = await bot.AskAsync("Darcel Schlecht", "zorble the frumious bandersnatch for the quux");
        Assert.NotEmpty(reply.Suggestions);
        Assert.Contains(ModelFailures.Line(ModelFailure.Unreachable), reply.Text, StringComparison.Ordinal);
    }

    private static ChatCompletionsDouble Fail(ChatCompletionsDouble model, string failure) => failure switch
    {
        "429" or "500" or "503" or "400" or "401" or "404" or "408" => model.Fails(int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture)),
        "connection lost" => model.BreaksOff(),
        "prompt filtered" => model.Fails(400, "content_filter"),
        "answer filtered" => model.Answers(new() { ["role"] = "assistant", ["content"] = "" }, "content_filter"),
        "refusal" => model.Refuses("I'd rather not."),
        "no JSON" => model.Writes("<html>Bad gateway</html>"),
        "half a JSON" => model.Writes("""{"id":"1","choices":[{"index":0,"message":{"role":"assis"""),
        "no choices" => model.Writes("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}"""),
        "nothing said" => model.Says(""),
        "cut at the limit" => model.Answers(new() { ["role"] = "assistant", ["content"] = "You have" }, "length"),
        "unknown ending" => model.Answers(new() { ["role"] = "assistant", ["content"] = "Well." }, "tired"),
        "unknown tool" => model.Calls(("drop_tables", "{}")),
        "unknown argument" => model.Calls(("get_forecast", """{"person":"Gladys Colclough"}""")),
        "malformed arguments" => model.Calls(("get_forecast", """{"period": 2017-""")),
        "arguments in a list" => model.Calls(("get_forecast", """["2017-Q4"]""")),
        "number for a text" => model.Calls(("get_forecast", """{"period":2017}""")),
        "text for a number" => model.Calls(("list_deals", """{"limit":{"most":5}}""")),
        "same id twice" => model.Answers(JsonNode.Parse("""{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"get_forecast","arguments":"{}"}},{"id":"a","type":"function","function":{"name":"get_pipeline","arguments":"{}"}}]}""")!.AsObject(), "tool_calls"),
        "who asks" => model.Calls(("get_forecast", """{"viewer":{"person":"Olivia Bennett"}}""")),
        "too many calls" => model.Calls([.. Enumerable.Range(1, 9).Select(m => ("get_forecast", $$"""{"period":"2017-0{{m}}"}"""))]),
        _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, null),
    };
}
