using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>What the playbook says, in words, over the sample's pages.</summary>
public class PlaybookTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Theory]
    [InlineData("how do I handle 'too expensive'?", "“It is too expensive”")]
    [InlineData("objection: no budget", "“We have no budget”")]
    [InlineData("who are our competitors", "Who our competitors are")]
    [InlineData("how do I sell GTX Pro", "GTX Pro")]
    [InlineData("what are our payment terms", "Payment terms")]
    [InlineData("is there a script for a first call", "Opening a cold call")]
    [InlineData("what should I do in my first week", "Week one")]
    [InlineData("when do I need approval for a discount", "Who approves a discount")]
    public async Task AQuestion_IsAnsweredByItsPassage_WithTheSource(string text, string heading)
    {
        var reply = await bot.AskAsync("Darcel Schlecht", text);

        var passage = Result(reply)["passages"]![0]!;
        Assert.Equal(heading, passage["heading"]!.GetValue<string>());
        Assert.Contains($"From {passage["page"]!.GetValue<string>()}", reply.Text, StringComparison.Ordinal);
        Assert.Contains(passage["lines"]![0]!.GetValue<string>(), reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDiscountPolicy_SaysWhoApprovesWhat()
    {
        var reply = await bot.AskAsync("Darcel Schlecht", "what's our discount policy?");

        Assert.Contains("Up to 15% your manager approves; anything above 15% goes to sales operations.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingFound_SaysSo_AndOffersThePages()
    {
        var reply = await bot.TapAsync("Darcel Schlecht", Ask("what about spaceships"));

        Assert.Equal("notFound", Result(reply)["error"]!["kind"]!.GetValue<string>());
        Assert.Contains("• Objections", reply.Text, StringComparison.Ordinal);
        Assert.Contains("“It is too expensive”", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingInParticular_ShowsThePages() =>
        Assert.Equal(6, Result(await bot.AskAsync("Darcel Schlecht", "what's in the playbook"))["headings"]!.AsArray().Count);

    [Theory]
    [InlineData("\"'; DROP TABLE passages; --")]
    [InlineData("heading: NEAR(a b) OR * AND NOT ^x {page}")]
    [InlineData("‏مرحبا עברית ‮")]
    [InlineData("🤷🏽‍♀️🎉")]
    [InlineData("a\0b")]
    [InlineData("${frame.title} **bold** [x](javascript:y) <script>")]
    public async Task AHostileQuestion_IsAnswered(string question) => Assert.NotEmpty((await bot.TapAsync("Darcel Schlecht", Ask(question))).Text);

    [Fact]
    public async Task AQuestionOfThreePages_IsAnswered()
    {
        var reply = await bot.TapAsync("Darcel Schlecht", Ask(string.Join(' ', Enumerable.Repeat("they say it is too expensive", 300))));

        Assert.Equal("“It is too expensive”", Result(reply)["passages"]![0]!["heading"]!.GetValue<string>());
        Assert.True(reply.Text.Length < 5_000);
    }

    private static JsonObject Ask(string question) => new() { ["tool"] = "search_playbook", ["arguments"] = new JsonObject { ["question"] = question } };

    private static JsonNode Result(AssistantReply reply) => reply.Tools.Single().Result!;
}
