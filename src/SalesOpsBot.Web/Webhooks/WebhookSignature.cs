using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SalesOpsBot.Web.Webhooks;

/// <summary>
/// Whether a request comes from somebody who knows a secret: HMAC-SHA256 over the time in seconds, a point and the body as it came, in lower or upper hex after
/// <c>sha256=</c>, made at most five minutes ago or ahead.
/// </summary>
internal static class WebhookSignature
{
    /// <summary>The header with the seconds since 1970.</summary>
    public const string TimestampHeader = "X-Webhook-Timestamp";

    /// <summary>The header with the signature.</summary>
    public const string SignatureHeader = "X-Webhook-Signature";

    private const string Algorithm = "sha256=";
    private const long LatestSecond = 253_402_300_799;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Whether one of the secrets made it.</summary>
    public static bool IsGenuine(IHeaderDictionary headers, ReadOnlySpan<byte> body, IEnumerable<string> secrets, DateTimeOffset now)
    {
        if (headers[TimestampHeader] is not [{ Length: > 0 and <= 12 } timestamp] || headers[SignatureHeader] is not [{ } signature]) return false;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        if ((now - DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, LatestSecond))).Duration() > Window) return false;
        if (!signature.StartsWith(Algorithm, StringComparison.Ordinal) || !TryDecode(signature[Algorithm.Length..], out var given)) return false;
        var isGenuine = false;
        // Every secret is tried, so that the time says nothing of which one fitted.
        foreach (var secret in secrets) isGenuine |= CryptographicOperations.FixedTimeEquals(Sign(secret, timestamp, body), given);
        return isGenuine;
    }

    private static byte[] Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes($"{timestamp}."));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    private static bool TryDecode(string hex, out byte[] bytes)
    {
        bytes = new byte[HMACSHA256.HashSizeInBytes];
        return hex.Length == 2 * bytes.Length && Convert.FromHexString(hex, bytes, out _, out _) == OperationStatus.Done;
    }
}
