using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>A lead in the list's card.</summary>
/// <param name="Name">The person and the company.</param>
/// <param name="Score">Grade and points.</param>
/// <param name="Details">Status, owner, source and trend.</param>
/// <param name="Chance">How likely it converts; nothing where that is not told.</param>
/// <param name="Open">Explains the score.</param>
internal sealed record LeadListCardRow(string Name, string Score, string Details, string Chance, CardAction Open)
{
    public static LeadListCardRow From(LeadLine lead, Formats formats) => new(
        LeadWords.Name(lead.Name, lead.Company),
        $"{lead.Grade} · {formats.Number(lead.Points, 1)}",
        string.Join(" · ", new[] { LeadWords.Status(lead.Status), lead.Owner ?? Say("no owner"), lead.Source, lead.Frozen ? Say("set by hand") : LeadWords.Trend(lead.Trend) }.OfType<string>().Select(LeadWords.Short)),
        lead.Probability is { } probability ? Say($"{formats.Percent(Math.Round(probability, 2))} likely") : "",
        Explain(lead));

    /// <summary>The action that explains a lead's score.</summary>
    public static CardAction Explain(LeadLine lead) => new("explain_lead_score", new JsonObject { ["lead"] = lead.ExternalId }, null);
}
