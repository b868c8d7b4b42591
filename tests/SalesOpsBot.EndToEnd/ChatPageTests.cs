using Microsoft.Playwright;

namespace SalesOpsBot.EndToEnd;

public sealed class ChatPageTests(BotInABrowser here) : IClassFixture<BotInABrowser>
{
    [SkippableTheory]
    [InlineData("light", 1180, 860, ColorScheme.Light)]
    [InlineData("dark", 1180, 860, ColorScheme.Dark)]
    [InlineData("phone", 375, 740, ColorScheme.Light)]
    [InlineData("small-phone", 320, 568, ColorScheme.Dark)]
    public async Task Page_PersonAsksForTheForecast_SeesItsCardAndWhereItComesFrom(string picture, int width, int height, ColorScheme colors)
    {
        var window = await OpenAsync(width, height, colors);
        await window.PictureAsync($"{picture}-1-picker");
        await window.PickAsync("Darcel Schlecht");
        await window.SeeAsync("Darcel");
        await Assertions.Expect(window.Suggestions.First).ToBeVisibleAsync();
        await window.PictureAsync($"{picture}-2-welcome");
        var before = await window.Cards.CountAsync();
        await window.AskAsync("what's my forecast?");
        await window.SeeCardsAsync(before + 1);
        await window.PictureAsync($"{picture}-3-forecast");
        await window.TapAsync("Where does this come from?");
        await window.SeeAsync("rows");
        await window.PictureAsync($"{picture}-4-why");
        Assert.True(await window.OverhangAsync() <= 0, "The page is wider than its window.");
        Assert.Empty(window.Strangers);
        Assert.Empty(window.Errors);
    }

    [SkippableFact]
    public async Task Page_Reloaded_ShowsTheConversationAgain()
    {
        var window = await OpenAsync(1180, 860, ColorScheme.Light);
        await window.PickAsync("Melvin Marxen");
        await window.SeeAsync("Melvin");
        await window.AskAsync("team KPIs this quarter");
        await window.SeeCardsAsync(1);
        await window.ReloadAsync();
        await window.SeeCardsAsync(1);
        await window.SeeAsync("team KPIs this quarter");
    }

    [SkippableFact]
    public async Task DealLink_Opened_ShowsTheDealToWhoeverIsSignedIn_Once()
    {
        var window = await OpenAsync(1180, 860, ColorScheme.Light);
        await window.VisitAsync("/deals/1C1I7A6R");
        await window.PickAsync("Moses Frase");
        await window.SeeAsync("Cancity");
        var cards = await window.Cards.CountAsync();
        await window.ReloadAsync();
        await window.SeeCardsAsync(cards);
    }

    private async Task<Window> OpenAsync(int width, int height, ColorScheme colors)
    {
        Skip.If(here.Chromium is null, "Chromium is not on this machine: install Debian's package chromium, or set CHROMIUM_PATH.");
        var window = await here.Chromium.OpenAsync(here.Bot!.Address, width, height, colors);
        await window.VisitAsync();
        await window.SeeAsync("Who are you today?");
        return window;
    }
}
