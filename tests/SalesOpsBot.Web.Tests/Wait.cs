namespace SalesOpsBot.Web.Tests;

/// <summary>Waits for what happens after a request was acknowledged.</summary>
public static class Wait
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>Asks again and again until there is something.</summary>
    public static async Task<T> ForAsync<T>(Func<Task<T?>> ask)
        where T : class
    {
        using var patience = new CancellationTokenSource(Longest);
        while (true)
        {
            if (await ask() is { } found) return found;
            await Task.Delay(10, patience.Token);
        }
    }

    public static Task ForAsync(Func<bool> isSo) => ForAsync(() => Task.FromResult(isSo() ? "so" : null));
}
