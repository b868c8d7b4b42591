using System.Globalization;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Chooses the deal that words mean among those that come near, never by guessing. Pure.</summary>
internal static class DealChooser
{
    /// <summary>The one that is meant: the one with that very id, the only one, or the only one of a status.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="argument">The tool's argument.</param>
    /// <param name="found">The nearest, best first.</param>
    /// <param name="likely">The status of those that are likely meant.</param>
    public static Outcome<DealLine> Choose(string words, string argument, IReadOnlyList<DealLine> found, DealStatus likely)
    {
        if (found.FirstOrDefault(d => string.Equals(d.ExternalId, words.Trim(), StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;
        IReadOnlyList<DealLine> meant = found.Any(d => d.Status == likely) ? [.. found.Where(d => d.Status == likely)] : found;
        return meant switch
        {
            [] => Problem.NotFound(argument, $"Among the deals that you may see, none is called “{words.Trim()}”."),
            [var only] => only,
            _ => Problem.Ambiguous(argument, $"Which deal do you mean by “{words.Trim()}”?", [.. meant.Select(d => new Choice(d.ExternalId, Title(d)))]),
        };
    }

    private static string Title(DealLine deal) => string.Create(CultureInfo.InvariantCulture, $"{deal.Name} · {deal.Stage} · {deal.Value?.ToString() ?? "no value"}{(deal.CloseDate is { } day ? $" · {day:O}" : "")} ({deal.ExternalId})");
}
