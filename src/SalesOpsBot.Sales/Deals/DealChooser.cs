using System.Globalization;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Chooses the deal that words mean among those that come near, never by guessing. Pure.</summary>
internal static class DealChooser
{
    /// <summary>How many to look at: the ones of the likely status may not be the nearest by name.</summary>
    public const int Closest = 25;
    private const int Offered = 5;

    /// <summary>The one that is meant: the one with that very id, the only one of a status, or the only one at all.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="argument">The tool's argument.</param>
    /// <param name="found">The nearest, best first.</param>
    /// <param name="likely">The status of those that are likely meant.</param>
    public static Outcome<DealLine> Choose(string words, string argument, IReadOnlyList<DealLine> found, DealStatus likely)
    {
        if (found.FirstOrDefault(d => string.Equals(d.ExternalId, words.Trim(), StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;
        return (found, found.Where(d => d.Status == likely).ToList()) switch
        {
            ([], _) => Problem.NotFound(argument, $"Among the deals that you may see, none is called “{words.Trim()}”."),
            (_, [var only]) => only,
            ([var only], _) => only,
            (_, []) => Problem.NotFound(argument, $"Among the deals that you may see, none called “{words.Trim()}” is {(likely == DealStatus.Open ? "open" : "won")}."),
            (_, var several) => Problem.Ambiguous(argument, $"Which deal do you mean by “{words.Trim()}”?", [.. several.Take(Offered).Select(d => new Choice(d.ExternalId, Title(d)))]),
        };
    }

    private static string Title(DealLine deal) => string.Create(CultureInfo.InvariantCulture, $"{deal.Name} · {deal.Stage} · {deal.Value?.ToString() ?? "no value"}{(deal.CloseDate is { } day ? $" · {day:O}" : "")} ({deal.ExternalId})");
}
