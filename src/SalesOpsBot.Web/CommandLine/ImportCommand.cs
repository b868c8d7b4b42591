using System.CommandLine;
using System.Data.Common;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>import</c>: takes exports of a CRM into the database.</summary>
internal sealed class ImportCommand
{
    private readonly Option<bool> _asIs = new("--as-is")
    {
        Description = "Load the sample unmoved (or the files given, as a sample): quotas, leads, meetings and the like are generated on top.",
    };

    private readonly Option<string?> _db = new("--db") { Description = "Another SQLite database." };
    private readonly Option<string?> _now = new("--now") { Description = "The clock of the import, in UTC: 2017-12-31T09:00. The real clock where it is left out." };
    private readonly Option<string?> _mapping = new("--mapping") { Description = "A mapping file (JSON) for columns that are not recognised." };
    private readonly Option<string?> _report = new("--report") { Description = "Where rows that cannot be read are told; <first path>.import-report.csv by default." };
    private readonly Argument<string[]> _paths = new("paths") { Description = "CSV exports, plans and settings (CSV or JSON), or folders of them.", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var import = new ImportCommand();
        var command = new Command("import", "Import CSV exports of Salesforce, HubSpot and others, and files of administration, all or nothing.")
        {
            import._paths, import._asIs, import._db, import._now, import._mapping, import._report,
        };
        command.SetAction(import.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        if (CommandClock.TryRead(line.GetValue(_now), TimeZoneInfo.Utc) is not { } clock) return await FailAsync($"--now is “{line.GetValue(_now)}”; it must look like 2017-12-31T09:00.");
        var settings = CommandSettings.For(line.GetValue(_db)).Append(new("Clock:Now", line.GetValue(_now) is null ? null : clock.GetUtcNow().ToString("O", null)));
        await using var app = SalesHost.CreateBuilder([], settings).Build();
        try
        {
            await app.Services.GetRequiredService<SalesDatabase>().PrepareAsync(cancellationToken);
            var summary = await ImportScreen.RunAsync(progress => ImportAsync(app.Services, line, progress, cancellationToken));
            ImportScreen.Print(summary);
            return summary.FilesRead > 0 ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            return await FailAsync("Stopped. Nothing was changed.");
        }
        catch (ImportException e)
        {
            return await FailAsync($"{e.Message} Nothing was changed.");
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync($"The import failed, and nothing was changed: {e.Message}");
        }
    }

    private Task<ImportSummary> ImportAsync(IServiceProvider services, ParseResult line, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var paths = line.GetValue(_paths) ?? [];
        var options = new ImportOptions { MappingPath = line.GetValue(_mapping), ReportPath = line.GetValue(_report) };
        return line.GetValue(_asIs)
            ? services.GetRequiredService<SampleLoader>().LoadAsIsAsync(paths, options, progress, cancellationToken)
            : services.GetRequiredService<CrmImporter>().ImportAsync(paths, options, progress, cancellationToken);
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 1;
    }
}
