using System.Security.Cryptography;
using System.Text;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>An id for rows of files that have none: the same row gets the same id whenever it comes.</summary>
internal static class DerivedId
{
    /// <summary>Made of what tells the row from others.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var text = string.Join('\u001F', parts.ToArray().Select(part => part?.ToLowerInvariant()));
        return $"x-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8))}";
    }
}
