using System.Security.Cryptography;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Makes external ids for records that are made here.</summary>
public static class RecordKeys
{
    // Without letters and digits that look alike when read out.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private const int Length = 8;

    /// <summary>Eight capitals and digits, like <c>7KQ2M9XA</c>.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);
}
