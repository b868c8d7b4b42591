using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Language.Offline;

public sealed class OfflineChatClientTests(OfflineFixture offline) : IClassFixture<OfflineFixture>
{
    [Fact]
    public async Task GetResponse_ClearRequest_CallsTheToolAndSaysHowSureItIs()
    {
        var response = await offline.AskAsync("rep", "what's my forecast this quarter?");

        var call = Assert.IsType<FunctionCallContent>(Assert.Single(response.Messages[0].Contents));
        Assert.Equal("get_forecast", call.Name);
        Assert.Equal("2017-Q4", call.Arguments!["period"]);
        Assert.InRange(Assert.IsType<double>(response.AdditionalProperties![UnderstandingProperties.Confidence]), 0.5, 1);
        Assert.False(response.AdditionalProperties.ContainsKey(UnderstandingProperties.Nearest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!…")]
    [InlineData("zxqv wpfk jhgt")]
    [InlineData("🙂🙂🙂")]
    public async Task GetResponse_NothingToUnderstand_OffersTheNearest(string text)
    {
        var response = await offline.AskAsync("rep", text);

        Assert.Empty(response.Messages[0].Contents);
        Assert.NotEmpty(Assert.IsType<string[]>(response.AdditionalProperties![UnderstandingProperties.Nearest]));
    }

    [Fact]
    public async Task GetResponse_SomethingNoToolAnswers_SaysWhatItIsAbout()
    {
        var response = await offline.AskAsync("rep", "export my pipeline to a spreadsheet");

        Assert.Empty(response.Messages[0].Contents);
        Assert.Equal("deleting, exporting and sending", response.AdditionalProperties![UnderstandingProperties.Topic]);
    }

    [Fact]
    public async Task GetResponse_TenThousandWords_StillAnswers()
    {
        var response = await offline.AskAsync("rep", string.Concat(Enumerable.Repeat("forecast for Gladys since 1 March ", 10_000)));

        Assert.NotNull(response);
    }

    [Fact]
    public async Task GetStreamingResponse_ClearRequest_CarriesTheSameCall()
    {
        using var client = new OfflineChatClient(offline.Language);
        var options = new ChatOptions { AdditionalProperties = new() { [TurnContext.Key] = SampleCompany.Turn("rep", OfflineFixture.Today) } };

        var response = await client.GetStreamingResponseAsync([new(ChatRole.User, "show my pipeline")], options).ToChatResponseAsync();

        Assert.Equal("get_pipeline; scope=me", OfflineFixture.Written(response));
    }

    [Fact]
    public async Task GetResponse_WithoutTurn_IsMisuse()
    {
        using var client = new OfflineChatClient(offline.Language);

        await Assert.ThrowsAsync<ArgumentException>(() => client.GetResponseAsync([new(ChatRole.User, "hi")]));
    }

    [Fact]
    public void AddLanguage_ResolvesTheOfflineClient()
    {
        using var services = new ServiceCollection().AddLanguage().BuildServiceProvider();

        Assert.IsType<OfflineChatClient>(services.GetRequiredService<IChatClient>());
    }
}
