using System.Globalization;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>The steps of the pipeline.</summary>
internal sealed class StageTable : AdministrationTable<StageTable.Line>
{
    public override RecordKind Kind => RecordKind.Stages;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } =
        [(Field.Stage, "Stage"), (Field.Position, "Order"), (Field.StageKind, "Kind"), (Field.ValidFrom, "Valid from")];

    protected override Line? Read(Row row, SalesOptions sales)
    {
        var position = row.Number(Field.Position, 0, 10_000);
        if (position % 1 is not (null or 0)) row.Reject(Field.Position, "is not a whole number");
        DealStatus? kind = Enum.TryParse<DealStatus>(row.Text(Field.StageKind), ignoreCase: true, out var said) && Enum.IsDefined(said) ? said : null;
        if (kind is null) row.Reject(Field.StageKind, "is neither open, won nor lost");
        var probability = Share(row, Field.Probability);
        if (kind == DealStatus.Open && probability is null) row.Reject(Field.Probability, "is missing: an open stage needs a probability");
        var closed = kind == DealStatus.Won ? 1 : 0;
        if (kind is DealStatus.Won or DealStatus.Lost && probability is not null && probability != closed) row.Reject(Field.Probability, $"does not fit: a {kind.ToString()!.ToLowerInvariant()} stage has {closed:0%}");
        var (required, from) = (Required(row), row.Day(Field.ValidFrom));
        return row.Problem is null ? new(new(row.Name(Field.Stage)!, (int)position!.Value, (double)(probability ?? closed), kind!.Value, required), from!.Value) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, Line Row)> rows, Action<int, string> fault)
    {
        foreach (var list in rows.GroupBy(r => r.Row.ValidFrom))
        {
            foreach (var twice in list.GroupBy(r => r.Row.Stage.Name, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1))) fault(twice.Line, $"The stage “{twice.Row.Stage.Name}” is there already.");
            foreach (var twice in list.GroupBy(r => r.Row.Stage.Position).SelectMany(g => g.Skip(1))) fault(twice.Line, string.Create(CultureInfo.InvariantCulture, $"Another stage has the order {twice.Row.Stage.Position} already."));
            if (list.All(r => r.Row.Stage.Kind != DealStatus.Open)) fault(list.First().Line, "There is no open stage.");
        }

        return [.. rows.GroupBy(r => r.Row.ValidFrom).Select(g => new StageFile(plan.Path, g.Key, [.. g.Select(r => (r.Line, r.Row.Stage)).OrderBy(r => r.Stage.Position)]))];
    }

    private static List<RequiredField> Required(Row row)
    {
        var fields = new List<RequiredField>();
        foreach (var word in (row.Text(Field.RequiredFields) ?? "").Split([';', '|', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Enum.GetValues<RequiredField>().Where(f => HeaderKey.Of(RequiredFields.Words(f)) == HeaderKey.Of(word) || HeaderKey.Of(f.ToString()) == HeaderKey.Of(word)).ToList() is [var field]) fields.Add(field);
            else row.Reject(Field.RequiredFields, $"names “{word}”, which is none of {string.Join(", ", Enum.GetValues<RequiredField>().Select(RequiredFields.Words))}");
        }

        return fields;
    }

    /// <summary>A row.</summary>
    internal sealed record Line(StageRule Stage, DateOnly ValidFrom);
}
