using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>
/// Figures asked for of one account or product, or of deals above an amount: a sum of everything would be a wrong answer, a list of those deals is a
/// right one.
/// </summary>
internal static class DealFigures
{
    private static readonly FrozenSet<string> Rates = Lexicon.Set("deals.rates");

    private static readonly string[] Narrower = ["account", "product", "deal", "deals", "lead", "what", "question"];

    // These tell of requests, tasks and records; whom they are about narrows no sum.
    private static readonly string[] Listing = ["list_approvals", "list_tasks", "get_data_health", "list_notices"];

    /// <summary>Whether a tool that narrows by period and people alone is asked about less than that.</summary>
    public static bool AreMeant(ToolPrompt tool, Sentence sentence) =>
        (tool.Arguments.ContainsKey("scope") && !Listing.Contains(tool.Name) && !Narrower.Any(tool.Arguments.ContainsKey) && sentence.Names.Any(n => n.Kind is NameKind.Account || (n.Kind is NameKind.Product && tool.Name != "analyse_deals")))
        || (tool.Name is "get_pipeline" or "get_kpis" && sentence.Amounts.Any(a => a.Bound != AmountBound.None));

    /// <summary>Whether a list of the deals tells it: what they are worth is there to see, a rate or a length is not.</summary>
    public static bool AreListed(Sentence sentence) =>
        !sentence.Has(Rates);

    /// <summary>The arguments of the list in place of a sum: what the sum would have counted.</summary>
    public static Dictionary<string, object?> Listed(string asked, string tool, Dictionary<string, object?> arguments)
    {
        if (tool == "list_deals" && asked is ("get_kpis" or "get_pipeline" or "get_forecast")) arguments.TryAdd("status", asked == "get_kpis" ? "won" : "open");
        return arguments;
    }
}
