using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>A line with two sides: what it is and what it becomes.</summary>
internal sealed record ChangeCardRow(string Label, string Before, string After)
{
    /// <summary>The line of a figure that a change moves.</summary>
    public static ChangeCardRow Of(ChangeEffect effect, Formats formats) => new(effect.Figure, Figure(effect.Before, effect.Currency, formats), Figure(effect.After, effect.Currency, formats));

    private static string Figure(decimal? value, string? currency, Formats formats) =>
        value is not { } number ? "–" : currency is null ? formats.Percent(number) : formats.Money(number, new Currency(currency));
}
