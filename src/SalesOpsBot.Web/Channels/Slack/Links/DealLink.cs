namespace SalesOpsBot.Web.Channels.Slack.Links;

/// <summary>Addresses of deals: <c>{PublicAddress}/deals/{id}</c>.</summary>
internal static class DealLink
{
    private const string Path = "/deals/";

    /// <summary>The deal that an address names; nothing where it is no address of ours.</summary>
    public static string? Read(string? address, Uri? ours)
    {
        if (ours is null || !Uri.TryCreate(address, UriKind.Absolute, out var url) || !url.Host.Equals(ours.Host, StringComparison.OrdinalIgnoreCase)) return null;
        var start = ours.AbsolutePath.TrimEnd('/') + Path;
        if (!url.AbsolutePath.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return null;
        var id = Uri.UnescapeDataString(url.AbsolutePath[start.Length..].TrimEnd('/'));
        return id is { Length: > 0 and <= 100 } && !id.Contains('/', StringComparison.Ordinal) ? id : null;
    }
}
