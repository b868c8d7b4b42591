using System.Security.Cryptography;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>What the address of a calendar entry holds: 256 random bits, 43 letters, digits, <c>-</c> and <c>_</c>.</summary>
public static class MeetingToken
{
    private const int Letters = 43;

    /// <summary>One that nobody has.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Whether a text can be one.</summary>
    public static bool IsOne(string text) => text.Length == Letters && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
