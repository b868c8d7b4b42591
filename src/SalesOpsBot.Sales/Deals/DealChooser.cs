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
            (_, []) => Problem.NotFound(argument, $"Among the deals that you may see, none called “{words.Trim()}” is {(likely == DealStatus.Open ? Say("open") : Say("won"))}."),
            (_, var several) => Problem.Ambiguous(argument, $"Which deal do you mean by “{words.Trim()}”?", [.. several.Take(Offered).Select(d => new Choice(d.ExternalId, Title(d)))]),
        };
    }

    /// <summary>Chooses each of several, each once; the choices for one that is in doubt keep the others that were named.</summary>
    /// <param name="names">What was said of each.</param>
    /// <param name="argument">The tool's argument that holds them all, with commas between.</param>
    /// <param name="find">The deals nearest to words, best first, at most <see cref="Closest"/>.</param>
    /// <param name="likely">The status of those that are likely meant.</param>
    public static async Task<Outcome<IReadOnlyList<DealLine>>> ChooseAllAsync(IReadOnlyList<string> names, string argument, Func<string, Task<IReadOnlyList<DealLine>>> find, DealStatus likely)
    {
        var chosen = new List<DealLine>();
        for (var at = 0; at < names.Count; at++)
        {
            switch (Choose(names[at], argument, await find(names[at]), likely))
            {
                case Outcome<DealLine>.Failed { Problem: var problem }: return Among(problem, names, at);
                case Outcome<DealLine>.Found { Value: var deal } when !chosen.Exists(d => d.Id == deal.Id): chosen.Add(deal); break;
            }
        }

        return chosen;
    }

    private static Problem Among(Problem problem, IReadOnlyList<string> names, int at) => problem with
    {
        Choices = [.. problem.Choices.Select(c => c with { Value = string.Join(", ", names.Select((name, i) => i == at ? c.Value : name)) })],
    };

    private static string Title(DealLine deal) => string.Create(CultureInfo.InvariantCulture, $"{deal.Name} · {deal.Stage} · {deal.Value?.ToString() ?? Say("no value")}{(deal.CloseDate is { } day ? $" · {day:O}" : "")} ({deal.ExternalId})");
}
