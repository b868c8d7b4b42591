using System.Globalization;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>The days that nobody works.</summary>
internal sealed class HolidayTable : AdministrationTable<HolidayTable.Line>
{
    public override RecordKind Kind => RecordKind.Holidays;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } = [(Field.HolidayDate, "Date"), (Field.ValidFrom, "Valid from")];

    protected override Line? Read(Row row, SalesOptions sales)
    {
        var (day, from) = (row.Day(Field.HolidayDate), row.Day(Field.ValidFrom));
        if (day < from) row.Reject(Field.HolidayDate, "lies before the day from which the list is valid, so it would never count");
        return row.Problem is null ? new(new(day!.Value, row.Name(Field.Holiday)), from!.Value) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, Line Row)> rows, Action<int, string> fault)
    {
        foreach (var (line, row) in rows.GroupBy(r => (r.Row.ValidFrom, r.Row.Holiday.Day)).SelectMany(g => g.Skip(1))) fault(line, string.Create(CultureInfo.InvariantCulture, $"{row.Holiday.Day:O} is there already."));
        return [.. rows.GroupBy(r => r.Row.ValidFrom).Select(g => new HolidayFile(plan.Path, g.Key, [.. g.Select(r => r.Row.Holiday).OrderBy(h => h.Day)]))];
    }

    /// <summary>A row.</summary>
    internal sealed record Line(Holiday Holiday, DateOnly ValidFrom);

    private sealed class HolidayFile(string path, DateOnly validFrom, IReadOnlyList<Holiday> holidays)
        : SettingsFile(path, RecordKind.Holidays, SettingsKind.Holidays, System.IO.Path.GetFileNameWithoutExtension(path), validFrom)
    {
        protected override string Content(ImportSession session, ICollection<FileFault> faults) => SettingsJson.Write(new HolidayList(holidays));
    }
}
