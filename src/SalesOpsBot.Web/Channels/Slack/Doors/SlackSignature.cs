using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>Whether a request is Slack's: a signature of version 0 over the body as it came, made at most five minutes ago or ahead, with a secret that is valid now.</summary>
internal sealed class SlackSignature(IOptionsMonitor<SlackOptions> options, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock)
{
    private const string TimestampHeader = "X-Slack-Request-Timestamp";
    private const string SignatureHeader = "X-Slack-Signature";
    private const string Version = "v0";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Without a secret nothing can be proved, and no door is open.</summary>
    public bool HasSecret => options.CurrentValue.SigningSecrets.Any();

    public bool IsGenuine(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        if (headers[TimestampHeader] is not [{ Length: > 0 and <= 12 } timestamp] || headers[SignatureHeader] is not [{ } signature]) return false;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        if ((clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, 253_402_300_799))).Duration() > Window) return false;
        if (!signature.StartsWith(Version + "=", StringComparison.Ordinal) || !TryDecode(signature[(Version.Length + 1)..], out var given)) return false;
        var isGenuine = false;
        // Every secret is tried, so that the time says nothing of which one fitted.
        foreach (var secret in options.CurrentValue.SigningSecrets) isGenuine |= CryptographicOperations.FixedTimeEquals(Sign(secret, timestamp, body), given);
        return isGenuine;
    }

    private static byte[] Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    private static bool TryDecode(string hex, out byte[] bytes)
    {
        bytes = new byte[HMACSHA256.HashSizeInBytes];
        return hex.Length == 2 * bytes.Length && Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
    }
}
