using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SalesOpsBot.Assistant;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Tests.Channels.Slack.Twins;

/// <summary>
/// Draws cards beside their twins in Slack, from what the program sends, and looks whether every figure of the one is to be seen in the other. The picture is in
/// <c>artifacts/screenshots/twins.png</c>; with <c>SALESOPS_PICTURES</c> set, in that folder: the README's is made with <c>manifest/screenshots</c>.
/// </summary>
public sealed partial class CardTwinsTests
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Channels", "Slack", "Twins");

    [SkippableFact]
    public async Task Card_DrawnBesideItsSlackTwin_ShowsTheSameFigures()
    {
        var chromium = Browsers.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")).FirstOrDefault(File.Exists);
        Skip.If(chromium is null, "There is no Chromium on this machine.");
        Skip.If(NodeScript.NodeModules is null, NodeScript.Missing);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1320, Height = 600 } });
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "twins.html")));
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Path.GetDirectoryName(NodeScript.NodeModules)!, "adaptivecards", "dist", "adaptivecards.min.js") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Folder, "twins.mjs"), Type = "module" });
        await page.WaitForFunctionAsync("() => window.draw");
        var pairs = new JsonArray(Pair("forecast"), Pair("change"));
        await page.EvaluateAsync("([pairs, logo]) => window.draw(JSON.parse(pairs), logo)", new[] { pairs.ToJsonString(), await LogoAsync() });

        var (teams, slack) = (await SaidAsync(page, ".teams"), await SaidAsync(page, ".slack"));
        Assert.NotEmpty(Figure().Matches(teams));
        Assert.All(Figure().Matches(teams).Select(m => m.Value), figure => Assert.Contains(figure, slack, StringComparison.Ordinal));
        await page.ScreenshotAsync(new() { Path = Picture(), FullPage = true });
    }

    private static JsonObject Pair(string name)
    {
        var card = SampleCards.All[name];
        var message = MessageWriter.Write(new AssistantReply { Text = card["fallbackText"]!.ToString(), Cards = [card] })[0];
        return new() { ["card"] = TeamsCard.From(card, []), ["blocks"] = message.ToArguments()["blocks"]!.DeepClone() };
    }

    private static string Picture()
    {
        var folder = Path.Combine(SlackKit.Root, Environment.GetEnvironmentVariable("SALESOPS_PICTURES") ?? Path.Combine("artifacts", "screenshots"));
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "twins.png");
    }

    private static async Task<string> LogoAsync() =>
        "data:image/svg+xml;base64," + Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(SlackKit.Root, "src", "SalesOpsBot.Web", "wwwroot", "logo.svg")));

    private static async Task<string> SaidAsync(IPage page, string world) => string.Join('\n', await page.Locator($".message{world}").AllInnerTextsAsync());

    [GeneratedRegex(@"\$?\d[\d,.]*\d%?")]
    private static partial Regex Figure();
}
