using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Reads the cents behind an amount: 3 dollars 50 cents, thirteen dollars forty-five, one dollar and one.</summary>
internal static class CentReader
{
    private const decimal CentsOfOne = 100;

    // Nobody says the cents of thousands.
    private const decimal Greatest = 1000;

    private static readonly FrozenSet<string> After = Lexicon.Set("amounts.afterCents");

    /// <summary>The amount with its cents, if they follow.</summary>
    /// <param name="words">The words.</param>
    /// <param name="hit">The amount without them.</param>
    /// <param name="bare">Whether a number may be cents although they are not called so.</param>
    public static CurrencyHit With(IReadOnlyList<string?> words, CurrencyHit hit, bool bare)
    {
        if (hit.Scale > CentsOfOne || decimal.Truncate(hit.Amount) != hit.Amount) return hit;
        var joined = words.Is(hit.End, Particles.And);
        var next = joined ? hit.End + 1 : hit.End;
        if (NumberReader.Read(words, next) is not (var cents, 1, var end) || !SmallNumbers.IsRest(cents, CentsOfOne)) return hit;
        if (CurrencyWords.IsCent(words.At(end))) return hit with { Amount = hit.Amount + (cents / CentsOfOne), End = end + 1 };
        // "5 dollars 30" but not "$5 30".
        var told = joined || CurrencyWords.IsAt(words, hit.End - 1);
        return bare && told && hit.Amount < Greatest && (words.At(end) is not { } after || After.Contains(after)) ? hit with { Amount = hit.Amount + (cents / CentsOfOne), End = end } : hit;
    }
}
