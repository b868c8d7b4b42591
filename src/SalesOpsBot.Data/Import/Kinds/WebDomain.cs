namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>The part of an address by which a company is known on the web.</summary>
internal static class WebDomain
{
    /// <summary><c>acme.com</c> of <c>https://www.acme.com/about</c>, of <c>jo@acme.com</c> and of itself.</summary>
    public static string? Of(string? address)
    {
        if (address is null) return null;
        var text = address.AsSpan();
        if (text.IndexOf("://") is >= 0 and var scheme) text = text[(scheme + 3)..];
        if (text.IndexOf('@') is >= 0 and var at) text = text[(at + 1)..];
        if (text.IndexOfAny('/', '?', ':') is >= 0 and var end) text = text[..end];
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = text[4..];
        return text.Contains('.') ? text.ToString().ToLowerInvariant() : null;
    }
}
