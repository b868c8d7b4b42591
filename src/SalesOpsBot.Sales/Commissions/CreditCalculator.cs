using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Shares wins out among those who have a part in them. Pure; no cent is lost or made.</summary>
public static class CreditCalculator
{
    /// <summary>A person's credits by day, wins without a value left out.</summary>
    public static IReadOnlyList<DealCredit> For(SalespersonId person, IEnumerable<DealWin> wins) =>
        [.. wins.Where(w => w.Value is not null).SelectMany(w => Credits(person, w)).OrderBy(c => c.On).ThenBy(c => c.Win.DealId.Value)];

    /// <summary>Whether a person has a part in a win.</summary>
    public static bool HasPart(SalespersonId person, DealWin win) =>
        win.Splits.Any(s => s.SalespersonId == person && (s.Overlay || Shared(win).Count > 0)) || (win.OwnerId == person && Shared(win).Count == 0);

    private static IEnumerable<DealCredit> Credits(SalespersonId person, DealWin win)
    {
        var value = win.Value!.Value;
        var shared = Shared(win);
        if (shared.Count == 0 && win.OwnerId == person) yield return new(win, value, value, CreditPart.Whole);
        foreach (var place in Enumerable.Range(0, shared.Count).Where(i => shared[i].SalespersonId == person))
        {
            var part = CreditPart.Of([.. shared.Select(s => s.Share)], place);
            yield return new(win, part.Take(value), QuotaPart(shared, place).Take(value), part);
        }

        foreach (var overlay in win.Splits.Where(s => s.Overlay && s.SalespersonId == person))
        {
            var part = CreditPart.Overlay(overlay.Share);
            yield return new(win, part.Take(value), CreditPart.Overlay(overlay.QuotaShare ?? overlay.Share).Take(value), part);
        }
    }

    /// <summary>Those who share the whole; nobody where the shares cannot share it out, and then it is the owner's.</summary>
    private static List<DealSplit> Shared(DealWin win)
    {
        var shared = win.Splits.Where(s => !s.Overlay).OrderBy(s => s.Id).ToList();
        return shared.Sum(s => s.Share) > 0 && shared.TrueForAll(s => s.Share >= 0) ? shared : [];
    }

    private static CreditPart QuotaPart(List<DealSplit> shared, int place)
    {
        var shares = shared.Select(s => Math.Max(0, s.QuotaShare ?? s.Share)).ToList();
        return shares.Sum() > 0 ? CreditPart.Of(shares, place) : CreditPart.Overlay(0);
    }
}
