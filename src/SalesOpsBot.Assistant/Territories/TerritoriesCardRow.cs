using System.Globalization;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Assistant.Territories;

/// <summary>A territory on the card.</summary>
/// <param name="Name">Its name, and who works it where the name does not say it.</param>
/// <param name="Balance">Its load against the mean.</param>
/// <param name="Details">Accounts, open pipeline and what was won.</param>
/// <param name="Width">Its load in the picture.</param>
/// <param name="Rest">What is left of the bar.</param>
internal sealed record TerritoriesCardRow(string Name, string Balance, string Details, int Width, int Rest)
{
    public static TerritoriesCardRow From(TerritoryLine territory, IReadOnlyList<TerritoryLine> all, Formats formats)
    {
        var heaviest = all.Max(t => t.Balance ?? 0);
        var width = heaviest == 0 ? 0 : (int)Math.Round(Bar.Full * (territory.Balance ?? 0) / heaviest, MidpointRounding.AwayFromZero);
        return new(
            territory.Name.Contains(territory.Owner, StringComparison.Ordinal) ? territory.Name : $"{territory.Name} · {territory.Owner}",
            territory.Balance is { } balance ? Say($"{balance.ToString("0.00", CultureInfo.InvariantCulture)}× mean") : Say("no load"),
            Say($"{formats.Count(territory.Accounts, "account", "accounts")} · {formats.Money(territory.Pipeline)} open · {formats.Money(territory.Won)} won{(territory.Rules.Length > 0 ? $" · {territory.Rules}" : "")}"),
            width,
            Bar.Full - width);
    }
}
