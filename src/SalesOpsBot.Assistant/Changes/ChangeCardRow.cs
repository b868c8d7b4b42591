using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>A line with two sides: what it is and what it becomes.</summary>
internal sealed record ChangeCardRow(string Label, string Before, string After)
{
    /// <summary>The line of a figure that a change moves.</summary>
    public static ChangeCardRow Of(ChangeEffect effect, Formats formats) => new(effect.Figure, Figure(effect.Before, effect.Share, formats), Figure(effect.After, effect.Share, formats));

    // What a figure is in is the company's own currency, which every other card of it shows.
    private static string Figure(decimal? value, bool share, Formats formats) => value is not { } number ? "–" : share ? formats.Percent(number) : formats.Number(number);
}
