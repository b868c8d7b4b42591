using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import;

/// <summary>
/// Imports CSV exports of a CRM, and the files that say how the company works, into the database: all of it or, where anything breaks or is cancelled, none of it. Memory does not grow with the files.
/// </summary>
public sealed class CrmImporter
{
    private const int ProgressEvery = 2_000;

    private static readonly KindImport[] Imports =
    [
        new PeopleImport(), new ProductImport(), new AccountImport(), new ContactImport(), new DealImport(), new LeadImport(), new StageHistoryImport(), new MeetingImport(),
    ];

    private readonly IDbContextFactory<SalesDbContext> _contexts;
    private readonly SalesOptions _sales;
    private readonly TimeProvider _time;

    internal CrmImporter(IDbContextFactory<SalesDbContext> contexts, SalesOptions sales, TimeProvider time) => (_contexts, _sales, _time) = (contexts, sales, time);

    /// <summary>Imports files, or the CSV files of folders, in the order in which they need each other.</summary>
    /// <param name="paths">At least one file or folder.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told now and then how far it has come.</param>
    /// <param name="cancellationToken">Stops the import; nothing is changed then.</param>
    /// <exception cref="ImportException">Something in the request or the files makes it impossible; nothing was changed.</exception>
    public async Task<ImportSummary> ImportAsync(IReadOnlyList<string> paths, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await RenewAsync(context, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);

        // The databases' providers for one file answer at once or not at all; a thread of its own keeps the caller's free.
        return await Task.Run(() => Import(context.Database.GetDbConnection(), paths, options, after: null, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Checks files of administration against the people and deals of the database, as an import would; keeps nothing.</summary>
    /// <param name="paths">At least one file or folder; exports among them are not looked at.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="ImportException">A path leads nowhere.</exception>
    public async Task<FileCheck> CheckAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await RenewAsync(context, cancellationToken);
        var check = FileChecker.Check(paths, _sales);
        if (check.Faults.Count > 0) return check;
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        using var transaction = ImportCommands.Begin(connection);
        using var report = new SetAsideReport("", "");
        using var session = new ImportSession(new(connection, transaction), _sales, _time.GetUtcNow(), report);
        return check with { Faults = Write(RequestedFiles.Among(ImportPaths.Files(paths), null, _sales).Administration, session) };
    }

    /// <summary>Imports on an open connection, and does more in the same transaction.</summary>
    internal ImportSummary Import(
        DbConnection connection, IReadOnlyList<string> paths, ImportOptions options, Action<ImportSession>? after, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var files = RequestedFiles.Among(ImportPaths.Files(paths), options.MappingPath, _sales);
        Refuse(files.Faults);
        var (plans, administration) = (files.Exports, files.Administration);
        if (plans.Count + administration.Count == 0) return new() { Kinds = [], Notes = files.Notes, FilesRead = 0, Rows = 0, Elapsed = _time.GetElapsedTime(started) };

        var beside = SetAsideReport.Beside(paths[0]);
        using var report = new SetAsideReport(options.ReportPath ?? beside, Path.GetFileName(beside));
        using var cache = new LargeCache(connection);
        using var transaction = ImportCommands.Begin(connection);
        var commands = new ImportCommands(connection, transaction);
        using var session = new ImportSession(commands, _sales, _time.GetUtcNow(), report) { TransformDeal = options.TransformDeal };
        session.Notes.AddRange(files.Notes);

        var (rows, bytesBefore, bytesTotal) = (0L, 0L, plans.Sum(plan => new FileInfo(plan.Path).Length));
        foreach (var plan in plans)
        {
            rows += ImportFile(plan, session, bytes => progress?.Report(new(plan.Name, bytesBefore + bytes.Read, bytesTotal, rows + bytes.Rows)), cancellationToken);
            bytesBefore += new FileInfo(plan.Path).Length;
        }

        Refuse(Write(administration, session));
        after?.Invoke(session);
        session.TellWhatWasMade();
        var summary = new ImportSummary
        {
            Kinds = session.Kinds,
            Notes = session.Notes,
            FilesRead = plans.Count + administration.Select(f => f.Path).Distinct().Count(),
            Rows = rows + administration.Count,
            ReportPath = report.Path,
            Elapsed = _time.GetElapsedTime(started),
        };
        if (!summary.ChangedNothing)
        {
            commands.Run(DataVersion.RaiseSql);
            commands.Run(LastImport.Sql(_time.GetUtcNow()));
        }

        session.DropTables();
        cancellationToken.ThrowIfCancellationRequested();
        transaction.Commit();
        return summary;
    }

    /// <summary>Fiscal quarters in files are those of the calendar that was imported.</summary>
    private async Task RenewAsync(SalesDbContext context, CancellationToken cancellationToken) =>
        _sales.Renew(new(await context.SettingsVersions.AsNoTracking().ToListAsync(cancellationToken)));

    private static void Refuse(IReadOnlyList<FileFault> faults)
    {
        if (faults.Count > 0) throw new ImportException(string.Join(Environment.NewLine, faults));
    }

    private static IReadOnlyList<FileFault> Write(IReadOnlyList<AdministrationFile> files, ImportSession session)
    {
        var faults = new List<FileFault>();
        foreach (var file in files) file.Write(session, faults);
        return [.. faults.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line)];
    }

    private static long ImportFile(FilePlan plan, ImportSession session, Action<(long Read, long Rows)> progress, CancellationToken cancellationToken)
    {
        session.Notes.AddRange(plan.Notes);
        var import = Imports.Single(i => i.Kind == plan.Kind);
        var count = session.Count(plan.Kind);
        using var writer = new TableWriter(session.Commands, import.Table, session.Today, fields => plan.Has(fields));
        using var csv = plan.OpenRows();
        var row = new Row(csv, plan);
        var (rows, staged, inFooter) = (0L, 0L, false);
        while (csv.Read())
        {
            if (rows++ % ProgressEvery == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress((csv.BytesRead, rows));
            }

            if (csv.IsBlank)
            {
                rows--;
                inFooter = plan.IsReport;
                continue;
            }

            if (plan.IsReport && ReportLines.IsFooter(csv)) inFooter = true;
            if ((inFooter && csv.Count < plan.Headers.Length) || (plan.IsReport && (ReportLines.IsTotal(csv) || ReportLines.IsFooter(csv))))
            {
                count.Skipped++;
                continue;
            }

            row.Begin();
            if (row.Problem is null && import.IsSkipped(row, session))
            {
                count.Skipped++;
                continue;
            }

            var record = row.Problem is null ? import.Read(row, session) : null;
            if (row.Problem is { } problem)
            {
                count.SetAside++;
                session.Report.Add(plan.Name, row.Line, problem);
            }
            else if (record is { } ready)
            {
                writer.Add(ready, row.Line);
                staged++;
            }
        }

        Write(import, writer, plan, session, staged);
        progress((csv.BytesRead, rows));
        return rows;
    }

    private static void Write(KindImport import, TableWriter writer, FilePlan plan, ImportSession session, long staged)
    {
        var count = session.Count(import.Kind);
        writer.Complete();
        import.BeforeWriting(session);
        var contradicting = writer.RemoveDuplicates();
        foreach (var (line, key) in contradicting)
        {
            count.SetAside++;
            var column = plan.Columns.TryGetValue(Field.Id, out var ids) ? plan.Headers[ids[0]] : null;
            session.Report.Add(plan.Name, line, new(column, key, "an earlier row of the file has the same id and says something else"));
        }

        var book = import.Book(session);
        if (plan.Has(Field.Id) && import.Table.Columns.Any(c => c.Name == "external_id") && book is not null) writer.AdoptIds();
        var (inserted, lastBefore) = writer.Insert();
        book?.Keys.Reload();
        if (book is not null)
        {
            var made = book.Made;
            writer.ResolveLinks(book.ResolveOrMake);
            if (book.Made > made) book.Keys.Reload();
        }

        writer.LinkNew(lastBefore);
        var changed = writer.Update(lastBefore);
        import.AfterWriting(session);
        writer.Aliases(book);
        writer.Drop();
        count.New += inserted;
        count.Changed += changed;
        count.Unchanged += staged - contradicting.Count - inserted - changed;
    }
}
