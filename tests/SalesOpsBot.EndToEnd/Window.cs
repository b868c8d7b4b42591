using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SalesOpsBot.EndToEnd;

/// <summary>The chat page in a browser's window, in the words of who uses it.</summary>
public sealed class Window
{
    private readonly IPage _page;

    public Window(Uri address, IPage page)
    {
        _page = page;
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.StartsWith(address.ToString(), StringComparison.Ordinal)) Strangers.Enqueue(request.Url);
        };
        page.PageError += (_, error) => Errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Errors.Enqueue(message.Text);
        };
    }

    /// <summary>Addresses elsewhere that the page asked for.</summary>
    public ConcurrentQueue<string> Strangers { get; } = new();

    /// <summary>What the console complained of.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>The cards in the conversation.</summary>
    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    public Task VisitAsync(string path = "/") => _page.GotoAsync(path);

    public Task ReloadAsync() => _page.ReloadAsync();

    public Task PickAsync(string person) => _page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^\\W*\\w*\\W*{Regex.Escape(person)}") }).ClickAsync();

    public async Task AskAsync(string words)
    {
        var box = _page.GetByPlaceholder("Type your message");
        await box.FillAsync(words);
        await box.PressAsync("Enter");
    }

    public Task TapAsync(string button) => Cards.Last.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    public Task SeeAsync(string words) => Assertions.Expect(_page.GetByText(words).First).ToBeVisibleAsync(new() { Timeout = 15_000 });

    public Task SeeCardsAsync(int count) => Assertions.Expect(Cards).ToHaveCountAsync(count, new() { Timeout = 15_000 });

    /// <summary>How far the page is wider than its window.</summary>
    public Task<int> OverhangAsync() => _page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

    public Task PictureAsync(string name) => _page.ScreenshotAsync(new() { Path = Build.Screenshot(name), Animations = ScreenshotAnimations.Disabled });

    public ILocator Suggestions => _page.Locator(".webchat__suggested-actions button");
}
