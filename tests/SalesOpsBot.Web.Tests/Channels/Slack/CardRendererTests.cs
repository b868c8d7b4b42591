using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Forms;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public class CardRendererTests
{
    private static readonly SalesOpsBot.Web.Channels.Slack.SlackPlace Place = new(new("T1", null), "U1", "C1") { Message = "1.1" };

    public static TheoryData<string> Cards => new(SampleCards.All.Keys);

    public static TheoryData<string> Forms => new(Directory.EnumerateFiles(Path.Combine(SampleCards.Folder, "slack"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_HoldsOnlyWhatCanBeWrittenWell(string name) => Assert.Empty(Objects(SampleCards.All[name]).Select(o => (string?)o["type"]).OfType<string>().Except(CardRenderer.Elements));

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_EveryWordOfIt_IsInTheBlocks(string name)
    {
        var shown = string.Concat(Objects(new JsonArray([.. Messages(name).SelectMany(m => m.Blocks).Select(b => b.DeepClone())])).Select(o => o["text"] is JsonValue v && v.TryGetValue<string>(out var t) ? t + "\n" : ""));
        var said = Objects(SampleCards.All[name]).SelectMany(o => new[] { o["text"], o["type"] is null ? o["title"] : null, o["type"] is null ? o["value"] : null }).OfType<JsonValue>().Select(v => CardText.Plain(v.ToString()));
        Assert.DoesNotContain(said.SelectMany(text => text.Split('\n')), line => line.Trim('\u00A0', ' ', '›').Length > 0 && !Bare(shown).Contains(Bare(line).Trim('▲', ' '), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_EveryAction_CanBeTapped(string name)
    {
        var sends = FormCard.HasInputs(SampleCards.All[name]) ? FormCard.Submit(SampleCards.All[name]) : null;
        var actions = Objects(SampleCards.All[name]).Where(o => (string?)o["type"] == "Action.Submit" && o != sends).Select(a => a["data"]!.ToJsonString()).Order(StringComparer.Ordinal);
        var buttons = Messages(name).SelectMany(m => m.Blocks).SelectMany(b => Objects(b)).Where(o => (string?)o["type"] == "button" && o["url"] is null).Select(b => (string)b["value"]!).Order(StringComparer.Ordinal);
        Assert.Equal(actions, buttons);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_AsMessages_KeepsToTheLimits(string name) => Assert.All(Messages(name), message =>
    {
        Assert.InRange(message.Blocks.Count, 1, 50);
        Assert.InRange(message.Text.Length, 1, 4_000);
        Assert.InRange(message.Blocks.Sum(b => MessageWriter.TextOf(b)), 1, 10_000);
    });

    [SkippableFact]
    public void Cards_AsMessagesModalsAndHome_AreSoundToTheChecker()
    {
        var folder = Directory.CreateTempSubdirectory("slack-cards-");
        try
        {
            foreach (var (name, card) in SampleCards.All)
            {
                var messages = Messages(name);
                for (var i = 0; i < messages.Count; i++) Write(folder, $"{name}.message.{i}", messages[i].ToArguments());
                Write(folder, $"{name}.modal", FormView.Of(card, Place));
                Write(folder, $"{name}.home", new() { ["type"] = "home", ["blocks"] = new JsonArray([.. CardRenderer.Write(card, SlackSurface.Home)]) });
            }

            foreach (var form in Directory.EnumerateFiles(Path.Combine(SampleCards.Folder, "slack"), "*.json")) Write(folder, $"{Path.GetFileNameWithoutExtension(form)}.form", FormView.Of(JsonNode.Parse(File.ReadAllText(form))!.AsObject(), Place));
            var result = SlackKit.Run("check-blocks.mjs", "--pure", folder.FullName);
            Assert.True(result.ExitCode == 0, result.Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_HoldsOnlyWhatCanBeWrittenWell_AndCarriesItsContextWhole(string name)
    {
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(SampleCards.Folder, "slack", $"{name}.json")))!.AsObject();
        Assert.Empty(Objects(card).Select(o => (string?)o["type"]).OfType<string>().Except(CardRenderer.Elements));
        var view = FormView.Of(card, Place);
        Assert.Equal(FormCard.Inputs(card).Select(i => (string)i["id"]!), view["blocks"]!.AsArray().Where(b => (string?)b!["type"] == "input").Select(b => (string)b!["block_id"]!));
        Assert.InRange(((string)view["private_metadata"]!).Length, 1, 3_000);
        Assert.Contains("\"rules\"", (string)view["private_metadata"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!channel> & <@U1>", "&lt;!channel&gt; &amp; &lt;@U1&gt;")]
    [InlineData("GTX_Pro 10:30", "GTX_Pro 10:30")]
    [InlineData("a *b* ~c~", "a \u200B*\u200Bb\u200B*\u200B \u200B~\u200Bc\u200B~\u200B")]
    [InlineData(":tada:", "\u200B:\u200Btada:")]
    public void Value_OfTheData_CanBeNeitherMentionNorMarkup(string value, string shown) => Assert.Equal(shown, SlackText.Value(value));

    [Theory]
    [InlineData(@"\<!channel\> \*x\*", "&lt;!channel&gt; \u200B*\u200Bx\u200B*\u200B")]
    [InlineData("**bold** _it_ [site](https://a.example/?a=1|2)", "*bold* _it_ <https://a.example/?a=1%7C2|site>")]
    [InlineData("[bad](javascript:alert)", "bad")]
    [InlineData("1. first", "1. first")]
    [InlineData("# no heading", "# no heading")]
    [InlineData("on {{DATE(2017-12-31T15:00:00Z,SHORT)}}", "on <!date^1514732400^{date_short}|2017-12-31 15:00 UTC>")]
    public void Text_OfACard_IsSaidInSlacksMarkup(string markdown, string mrkdwn) => Assert.Equal(mrkdwn, CardText.Mrkdwn(markdown));

    [Fact]
    public void Fit_CutsAtCharactersAsPeopleSeeThem_MeasuredAfterEscaping()
    {
        Assert.Equal("&amp;…", SlackText.Fit("&&&&", 10, SlackText.Escape));
        Assert.Equal("👨‍👩‍👧…", SlackText.Fit("👨‍👩‍👧👨‍👩‍👧", 10));
        Assert.Equal("fits", SlackText.Fit("fits", 4));
    }

    [Fact]
    public void Chart_OfAPipeline_HasTheFiguresThemselves_AndGoesFirstWhereSlackRefuses()
    {
        var stages = new JsonArray(new JsonObject { ["stage"] = "Prospecting", ["value"] = new JsonObject { ["amount"] = 10.5 } }, new JsonObject { ["stage"] = "Engaging", ["value"] = new JsonObject { ["amount"] = 20 } });
        var reply = new AssistantReply { Text = "Pipeline.", Cards = [SampleCards.All["pipeline"]], Tools = [new("get_pipeline", [], new JsonObject { ["stages"] = stages })] };
        var message = Assert.Single(MessageWriter.Write(reply));
        var chart = Assert.Single(message.Blocks, b => (string?)b["type"] == "data_visualization");
        Assert.Equal([10.5, 20], chart["chart"]!["series"]![0]!["data"]!.AsArray().Select(d => (double)d!["value"]!));
        var plainer = message.PlainerAndPlainer().Select(m => m.Blocks.Count).ToList();
        Assert.Equal([message.Blocks.Count, message.Blocks.Count - 1, 0], plainer);
    }

    [Fact]
    public void Reply_TooLongForOneMessage_IsSeveral_AndNothingIsLost()
    {
        var long_ = string.Join('\n', Enumerable.Range(0, 900).Select(i => $"line {i} & more"));
        var messages = MessageWriter.Write(new() { Text = long_ });
        Assert.True(messages.Count > 1);
        var shown = string.Concat(messages.SelectMany(m => m.Blocks).Select(b => (string)b["text"]!["text"]! + "\n"));
        Assert.All(Enumerable.Range(0, 900), i => Assert.Contains($"line {i} &amp; more\n", shown, StringComparison.Ordinal));
        Assert.All(messages.SelectMany(m => m.Blocks), b => Assert.InRange(((string)b["text"]!["text"]!).Length, 1, 3_000));
    }

    private static IReadOnlyList<SlackMessage> Messages(string name) => MessageWriter.Write(new AssistantReply { Text = (string)SampleCards.All[name]["fallbackText"]!, Cards = [SampleCards.All[name]] });

    private static string Bare(string text) => text.Replace("*", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal);

    private static void Write(DirectoryInfo folder, string name, JsonObject payload) => File.WriteAllText(Path.Combine(folder.FullName, name + ".json"), payload.ToJsonString());

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.Where(p => p.Key is not ("data" or "choices")).SelectMany(p => Objects(p.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
