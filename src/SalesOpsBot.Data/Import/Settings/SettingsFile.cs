using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>A file that is in force for the whole company from a day on, kept as a document.</summary>
/// <param name="path">Where it is.</param>
/// <param name="kind">What it is.</param>
/// <param name="about">What it is about.</param>
/// <param name="name">What people call it.</param>
/// <param name="validFrom">The first day that it is in force.</param>
internal abstract class SettingsFile(string path, RecordKind kind, SettingsKind about, string name, DateOnly validFrom) : AdministrationFile(path, kind, validFrom)
{
    public override void Write(ImportSession session, ICollection<FileFault> faults)
    {
        if (Content(session, faults) is not { } content) return;
        var count = session.Count(Kind);
        var kept = session.Commands.Rows(
            "SELECT version, content FROM settings_versions WHERE kind = @p0 AND valid_from = @p1 ORDER BY version DESC LIMIT 1", (int)about, ValidFrom.DayNumber);
        if (kept is [[_, string same]] && same == content)
        {
            count.Unchanged++;
            return;
        }

        var version = kept.Count == 0 ? 1 : Convert.ToInt32(kept[0][0], CultureInfo.InvariantCulture) + 1;
        session.Commands.Run(
            "INSERT INTO settings_versions (kind, name, valid_from, version, kept_at, content) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)",
            (int)about, name, ValidFrom.DayNumber, version, session.Now.UtcTicks, content);
        if (version == 1) count.New++;
        else count.Changed++;
    }

    /// <summary>What it says, in the form in which it is kept; nothing where a fault was said.</summary>
    protected abstract string? Content(ImportSession session, ICollection<FileFault> faults);
}
