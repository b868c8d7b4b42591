using Microsoft.Playwright;

namespace SalesOpsBot.EndToEnd;

/// <summary>The machine's own Chromium; Playwright's download is never asked for.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Where it is, or nothing.</summary>
    public static string? Executable { get; } = Places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")).FirstOrDefault(File.Exists);

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        }));
    }

    /// <summary>A new window, as large as a screen or a phone.</summary>
    public async Task<Window> OpenAsync(Uri address, int width, int height, ColorScheme colors)
    {
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colors, BaseURL = address.ToString() });
        return new(address, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
