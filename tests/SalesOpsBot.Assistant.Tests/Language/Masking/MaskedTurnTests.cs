using SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

namespace SalesOpsBot.Assistant.Tests.Language.Masking;

/// <summary>A turn of the whole bot with names masked.</summary>
public class MaskedTurnTests
{
    [Fact]
    public async Task NoNameLeavesTheHouse_AndThePersonReadsThemAll()
    {
        await using var bot = await ModelBot.StartModelFirstAsync(("AzureOpenAI:MaskNames", "true"));
        bot.Model.Calls(("list_deals", """{"scope":"rep:Person-2","status":"open"}""")).Says("Person-2 works on Account-2.");
        var reply = await bot.AskAsync("Melvin Marxen", "what is Gladys up to with Konex?");
        Assert.Equal("rep:Gladys Colclough", Assert.Single(reply.Tools).Arguments["scope"]!.GetValue<string>());
        Assert.StartsWith("Gladys Colclough works on Konex.\n", reply.Text, StringComparison.Ordinal);
        Assert.All((string[])["Gladys", "Colclough", "Konex", "Isdom", "Melvin"], name => Assert.DoesNotContain(name, Messages(bot), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Unmasked_TheModelSeesNoMoreThanTheAskerMay()
    {
        await using var bot = await ModelBot.StartModelFirstAsync();
        bot.Model.Calls(("list_deals", """{"status":"open"}""")).Says("Here they are.");
        await bot.AskAsync("Darcel Schlecht", "my open deals");
        Assert.Contains("Isdom renewal", Messages(bot), StringComparison.Ordinal);
        Assert.DoesNotContain("Konex expansion", Messages(bot), StringComparison.Ordinal);
        Assert.DoesNotContain("Gladys", Messages(bot), StringComparison.Ordinal);
        Assert.DoesNotContain("receipt", Messages(bot), StringComparison.Ordinal);
    }

    // The words of tools are the same for everybody; what is said and read is in the messages.
    private static string Messages(ModelBot bot) => string.Join('\n', bot.Model.Requests.Select(r => r.Body["messages"]!.ToJsonString()));
}
