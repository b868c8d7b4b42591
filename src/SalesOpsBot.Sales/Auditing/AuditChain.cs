using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SalesOpsBot.Sales.Auditing;

/// <summary>
/// The chain of the audit: each entry's hash is SHA-256 over the entry before and all that this one says, its sealed texts by their digests. Whoever changes, inserts
/// or removes an entry breaks it from there on. Pure.
/// </summary>
public static class AuditChain
{
    /// <summary>What stands before the first entry.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>The hash of an entry, 64 hexadecimal digits.</summary>
    public static string HashOf(AuditEntry entry)
    {
        string?[] said =
        [
            entry.PreviousHash, Number(entry.Id), Number(entry.At.UtcTicks), Number(entry.PersonId.Value), entry.Conversation, entry.ChangeId, entry.Undoes, entry.Tool,
            entry.Understanding, entry.Confirmation, entry.Words.Digest, entry.Arguments.Digest, entry.Reason.Digest, entry.Records.Digest,
        ];
        // Lengths before the texts: no two entries can be written alike.
        var text = string.Concat(said.Select(part => $"{Number(part?.Length ?? -1)}:{part}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The first fault of a chain, as a sentence; nothing where it is whole.</summary>
    public static async Task<(long Entries, string? Fault)> VerifyAsync(IAsyncEnumerable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var (count, last) = (0L, Beginning);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            count++;
            if (FaultOf(entry, count, last) is { } fault) return (count, fault);
            last = entry.Hash;
        }

        return (count, null);
    }

    private static string? FaultOf(AuditEntry entry, long place, string last)
    {
        var name = $"Entry {Number(entry.Id)} of {entry.At.ToString("u", CultureInfo.InvariantCulture)}";
        if (entry.Id != place) return $"{name} stands where entry {Number(place)} should: one was removed or inserted.";
        if (entry.PreviousHash != last) return $"{name} does not follow the one before it.";
        if (entry.Hash != HashOf(entry)) return $"{name} was altered.";
        return new[] { entry.Words, entry.Arguments, entry.Reason, entry.Records }.All(seal => seal.Holds) ? null : $"A text of {name} was altered.";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
