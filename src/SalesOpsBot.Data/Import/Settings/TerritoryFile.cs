using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>The map of territories from a day on.</summary>
internal sealed class TerritoryFile(string path, DateOnly validFrom, IReadOnlyList<(int Line, TerritoryLine Row)> rows)
    : SettingsFile(path, RecordKind.Territories, SettingsKind.Territories, System.IO.Path.GetFileNameWithoutExtension(path), validFrom)
{
    protected override string? Content(ImportSession session, ICollection<FileFault> faults)
    {
        var owners = rows.Select(r => Person(session, r.Row.Owner, r.Line, faults)).ToList();
        return owners.Contains(null) ? null : SettingsJson.Write(new TerritoryList(
        [
            .. rows.Zip(owners, (r, owner) => new Territory { Name = r.Row.Name, OwnerId = new(owner!.Value), Priority = r.Row.Priority, Rules = [.. r.Row.Rules] }).OrderBy(t => t.Name, StringComparer.Ordinal),
        ]));
    }
}
