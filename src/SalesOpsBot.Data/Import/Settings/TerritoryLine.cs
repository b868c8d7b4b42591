using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>A row of a table of territories.</summary>
/// <param name="Name">The territory's name.</param>
/// <param name="Owner">Full name, e-mail address or id.</param>
/// <param name="Priority">Between territories that fit equally closely, the lower number wins.</param>
/// <param name="Rules">Its conditions.</param>
/// <param name="ValidFrom">The first day that the map with it is in force.</param>
internal sealed record TerritoryLine(string Name, string Owner, int Priority, IReadOnlyList<TerritoryRule> Rules, DateOnly ValidFrom)
{
    /// <summary>The conditions as one text, the same for the same conditions in any order.</summary>
    public string Covers => string.Join("; ", Rules.Select(r => r.ToString().ToUpperInvariant()).Order(StringComparer.Ordinal));
}
