using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>The data of <c>cards/lead-list.json</c>.</summary>
internal sealed record LeadListCard
{
    /// <summary>Leads that a card holds without growing beyond what channels take.</summary>
    public const int MostLeads = 10;

    public required CardFrame Frame { get; init; }

    /// <summary>How many leads there are in all, and how many of them are qualified.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<LeadListCardRow> Leads { get; init; }

    /// <summary>That there are more on this page than the card shows, or why there is no probability; nothing where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>Where in the list this is; nothing where it is all of it.</summary>
    public string? Place { get; init; }

    public CardAction? Earlier { get; init; }

    public CardAction? Later { get; init; }

    /// <param name="list">The page.</param>
    /// <param name="arguments">The arguments that the list was asked for with, which its other pages are asked for with too.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static LeadListCard From(LeadList list, JsonObject arguments, Formats formats) => new()
    {
        Frame = CardFrame.Of(list, "Leads", Formats.Capital(list.Description), "list_leads", Copy(arguments), formats),
        Summary = Say($"{formats.Count(list.Count, "lead", "leads")}: {formats.Number(list.SalesQualified)} sales-qualified, {formats.Number(list.MarketingQualified)} marketing-qualified by points"),
        Leads = [.. list.Leads.Take(MostLeads).Select(lead => LeadListCardRow.From(lead, formats))],
        Note = list.Leads.Count > MostLeads ? Say($"The first {formats.Number(MostLeads)} of {formats.Number(list.Leads.Count)} on this page; ask for ten at a time to see them all.") : list.ProbabilityNote,
        Place = list.Pages == 1 ? null : Say($"Page {formats.Number(list.Page)} of {formats.Number(list.Pages)}"),
        Earlier = list.Page > 1 ? Turn(arguments, list.Page - 1) : null,
        Later = list.Page < list.Pages ? Turn(arguments, list.Page + 1) : null,
    };

    private static CardAction Turn(JsonObject arguments, int page)
    {
        var turned = Copy(arguments);
        turned["page"] = page;
        return new("list_leads", turned, null);
    }

    private static JsonObject Copy(JsonObject arguments) => arguments.DeepClone().AsObject();
}
