using System.CommandLine;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Sales;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>check</c>: says what is wrong in administration files, with file and line, and changes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Plans and settings (JSON), tables of administration (CSV), or folders of them.", Arity = ArgumentArity.OneOrMore };
        var db = new Option<string?>("--db") { Description = "A SQLite database: the people and deals that the files name are looked up there too." };
        var command = new Command("check", "Check files of administration before they are imported: plans, quotas, territories, stages and the like. Changes nothing.") { paths, db };
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(paths) ?? [], line.GetValue(db), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? database, CancellationToken cancellationToken)
    {
        await using var app = SalesHost.CreateBuilder([], CommandSettings.For(database)).Build();
        try
        {
            var check = await CheckAsync(app.Services, paths, database is not null, cancellationToken);
            foreach (var note in check.Notes) await Console.Error.WriteLineAsync(note);
            foreach (var fault in check.Faults) await Console.Error.WriteLineAsync(fault.ToString());
            if (check.Checked == 0) await Console.Error.WriteLineAsync("There is no file of administration among these.");
            else if (check.Faults.Count == 0) Console.WriteLine(check.Checked == 1 ? "1 file is sound." : $"{check.Checked} files are sound.");
            return check is { Checked: > 0, Faults.Count: 0 } ? 0 : 1;
        }
        catch (ImportException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task<FileCheck> CheckAsync(IServiceProvider services, string[] paths, bool withDatabase, CancellationToken cancellationToken)
    {
        if (!withDatabase) return FileChecker.Check(paths, services.GetRequiredService<SalesOptions>());
        await services.GetRequiredService<SalesDatabase>().PrepareAsync(cancellationToken);
        return await services.GetRequiredService<CrmImporter>().CheckAsync(paths, cancellationToken);
    }
}
