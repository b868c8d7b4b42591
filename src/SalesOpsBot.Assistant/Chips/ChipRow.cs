using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Cards.Templating;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Assistant.Turns;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Chips;

/// <summary>Makes the line under a card's title tappable: of when, of whom and by what, as it was understood. One place for all cards of figures.</summary>
internal sealed class ChipRow(CardLibrary cards, Toolbox tools, CompanyNamesReader names)
{
    private const int MostChips = 5;

    /// <summary>Puts the chips in the place of the card's subtitle; a card that has none, or would become too large, stays as it is.</summary>
    /// <param name="card">The card, filled with its data.</param>
    /// <param name="frame">What stands around its figures: its receipt names the question that it answers.</param>
    /// <param name="result">The answer.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="formats">How the person reads figures.</param>
    public JsonObject Add(JsonObject card, CardFrame frame, JsonNode result, Viewer viewer, Formats formats)
    {
        var chips = Chips(frame.Receipt, result, viewer, formats);
        var subtitle = Markdown.Escape(frame.Subtitle);
        if (chips.Count == 0 || card["body"] is not JsonArray body || body.FirstOrDefault(e => e?["text"]?.ToString() == subtitle) is not { } line) return card;
        var row = cards.Expand("chips", ChipsCard.From(frame.Subtitle, chips))["body"]!.AsArray();
        var changed = card.DeepClone().AsObject();
        var into = changed["body"]!.AsArray();
        var at = body.IndexOf(line);
        into.RemoveAt(at);
        foreach (var element in row) into.Insert(at++, element!.DeepClone());
        return Encoding.UTF8.GetByteCount(changed.ToJsonString(Json.Options)) <= CardLibrary.Largest ? changed : card;
    }

    private List<Chip> Chips(CardAction question, JsonNode result, Viewer viewer, Formats formats)
    {
        var all = new[] { PeriodChip.Of(question, result, viewer.Today, formats), ScopeChip.Of(question, result, viewer) }.OfType<Chip>().Concat(ValueChips.Of(question, result, formats, names.Latest));
        return [.. all.Where(chip => chip.Choices.Count > 0 && tools.Takes(question.Tool, chip.Argument)).Take(MostChips)];
    }
}
