using System.Security.Cryptography;
using System.Text;

namespace SalesOpsBot.Sales.Auditing;

/// <summary>
/// A text under seal: the chain of the audit holds its digest, so the text can be taken away (a person's words, on demand) and the chain stays whole. The salt goes with
/// the text: a short text could be guessed from its digest otherwise.
/// </summary>
/// <param name="Text">The text; nothing once it was redacted.</param>
/// <param name="Salt">16 random bytes as hexadecimal digits; nothing once it was redacted.</param>
/// <param name="Digest">SHA-256 of salt and text, as hexadecimal digits.</param>
public sealed record AuditSeal(string? Text, string? Salt, string Digest)
{
    private const int SaltBytes = 16;

    /// <summary>Seals a text.</summary>
    public static AuditSeal Of(string text)
    {
        var salt = RandomNumberGenerator.GetHexString(SaltBytes * 2, lowercase: true);
        return new(text, salt, DigestOf(salt, text));
    }

    /// <summary>Whether the text is the one that was sealed; a redacted one cannot be told.</summary>
    public bool Holds => Text is null || (Salt is not null && DigestOf(Salt, Text) == Digest);

    /// <summary>The seal without the text.</summary>
    public AuditSeal Redact() => this with { Text = null, Salt = null };

    private static string DigestOf(string salt, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + text)));
}
