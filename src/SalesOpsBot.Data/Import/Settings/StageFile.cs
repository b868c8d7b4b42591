using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>The steps of the pipeline from a day on. Deals point at stages, so each also has its row.</summary>
internal sealed class StageFile(string path, DateOnly validFrom, IReadOnlyList<(int Line, StageRule Stage)> stages)
    : SettingsFile(path, RecordKind.Stages, SettingsKind.Stages, System.IO.Path.GetFileNameWithoutExtension(path), validFrom)
{
    protected override string? Content(ImportSession session, ICollection<FileFault> faults)
    {
        var today = DateOnly.FromDateTime(session.Now.UtcDateTime);
        var later = session.Commands.Value("SELECT 1 FROM settings_versions WHERE kind = @p0 AND valid_from > @p1 AND valid_from <= @p2 LIMIT 1", (int)SettingsKind.Stages, ValidFrom.DayNumber, today.DayNumber);
        var kept = session.Commands.Rows("SELECT id, name, status FROM stages").ToDictionary(row => (string)row[1]!, row => (Id: Number(row[0]), Status: (DealStatus)Number(row[2])), StringComparer.OrdinalIgnoreCase);
        foreach (var (line, stage) in stages)
        {
            if (!kept.TryGetValue(stage.Name, out var row)) session.Commands.Run("INSERT INTO stages (name, position, probability, status) VALUES (@p0, @p1, @p2, @p3)", stage.Name, stage.Position, stage.Probability, (int)stage.Kind);
            else if (row.Status != stage.Kind && session.Commands.Value("SELECT 1 FROM deals WHERE stage_id = @p0 LIMIT 1", row.Id) is not null) faults.Add(new(Path, line, $"“{stage.Name}” is a stage for {Word(row.Status)} deals and has some; its kind cannot change to {Word(stage.Kind)}."));
            else if (ValidFrom <= today && later is null) session.Commands.Run("UPDATE stages SET position = @p1, probability = @p2, status = @p3 WHERE id = @p0", row.Id, stage.Position, stage.Probability, (int)stage.Kind);
        }

        return SettingsJson.Write(new StageList([.. stages.Select(s => s.Stage)]));
    }

    private static int Number(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static string Word(DealStatus status) => status.ToString().ToLowerInvariant();
}
