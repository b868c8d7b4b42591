using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>The part that all such tables share: columns that must be there, rows one by one, formulas refused.</summary>
/// <typeparam name="T">What a row says.</typeparam>
internal abstract class AdministrationTable<T> : AdministrationTable
    where T : class
{
    /// <summary>The columns that the table cannot do without, with the header to tell of.</summary>
    protected abstract IReadOnlyList<(Field Field, string Header)> Needed { get; }

    public override IReadOnlyList<AdministrationFile> Read(FilePlan plan, SalesOptions sales, ICollection<FileFault> faults)
    {
        var missing = Needed.Where(n => !plan.Has(n.Field)).ToList();
        foreach (var (_, header) in missing) faults.Add(new(plan.Path, plan.RecordsBefore, $"The column “{header}” is missing."));
        if (missing.Count > 0) return [];
        var (rows, before) = (new List<(int Line, T Row)>(), faults.Count);
        using var csv = plan.OpenRows();
        var row = new Row(csv, plan);
        while (csv.Read())
        {
            if (csv.IsBlank) continue;
            row.Begin();
            foreach (var (field, header) in Needed) Needs(row, field, header);
            foreach (var field in plan.Columns.Keys.Where(field => row.Text(field) is ['=' or '@', ..])) row.Reject(field, "is a formula; save the file with values");
            var said = row.Problem is null ? Read(row, sales) : null;
            if (row.Problem is { } problem) faults.Add(new(plan.Path, (int)row.Line, Sentence(problem)));
            else if (said is not null) rows.Add(((int)row.Line, said));
        }

        if (rows.Count == 0 && faults.Count == before) faults.Add(new(plan.Path, plan.RecordsBefore, "The table has no rows."));
        return Files(plan, rows, (line, sentence) => faults.Add(new(plan.Path, line, sentence)));
    }

    /// <summary>What a row says; the row has a problem where it cannot be taken.</summary>
    protected abstract T? Read(Row row, SalesOptions sales);

    /// <summary>The files that the rows make.</summary>
    protected abstract IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, T Row)> rows, Action<int, string> fault);

    /// <summary>A share, as <c>50%</c>, <c>50</c> or <c>0.5</c>.</summary>
    protected static decimal? Share(Row row, Field field, decimal most = 1)
    {
        if (row.Number(field, 0, most * 100) is not { } number) return null;
        return number > most || row.Text(field)!.EndsWith('%') ? number / 100 : number;
    }

    private static void Needs(Row row, Field field, string header)
    {
        if (row.Text(field) is null) row.Reject(field, $"is missing: each row needs “{header}”");
    }

    private static string Sentence(RowProblem problem) => (problem.Column, problem.Value) switch
    {
        (null, _) => $"{char.ToUpperInvariant(problem.Reason[0])}{problem.Reason[1..]}.",
        ({ } column, null) => $"{column} {problem.Reason}.",
        var (column, value) => $"{column}: “{(value.Length > 60 ? $"{value[..60]}…" : value)}” {problem.Reason}.",
    };
}
