using System.Globalization;
using SalesOpsBot.Data.Import;
using Spectre.Console;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>What a person sees of an import: a bar with rate and rest where there is a terminal, plain lines where output goes elsewhere, and a summary.</summary>
internal static class ImportScreen
{
    /// <summary>Shows the progress of an import while it runs.</summary>
    public static async Task<ImportSummary> RunAsync(Func<IProgress<ImportProgress>, Task<ImportSummary>> import)
    {
        if (Console.IsOutputRedirected) return await import(new Lines(Console.Out));
        return await AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => import(new Bar(context.AddTask("Looking at the files"), TimeProvider.System)));
    }

    /// <summary>Prints what came of it.</summary>
    public static void Print(ImportSummary summary)
    {
        foreach (var note in summary.Notes) Console.WriteLine(note);
        if (summary.FilesRead == 0)
        {
            Console.Error.WriteLine("No file was recognised; nothing was imported. A mapping file (--mapping) can say what the columns mean.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumn("");
        foreach (var title in new[] { "new", "changed", "unchanged", "set aside", "skipped" }) table.AddColumn(title, column => column.RightAligned());
        foreach (var kind in summary.Kinds)
            table.AddRow([kind.Kind.ToString(), .. new[] { kind.New, kind.Changed, kind.Unchanged, kind.SetAside, kind.Skipped }.Select(Number)]);
        AnsiConsole.Write(table);

        if (summary.ReportPath is { } path) Console.WriteLine($"Rows set aside, with reasons: {path}");
        if (summary.ChangedNothing) Console.WriteLine("Nothing has changed.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Rows:N0} rows in {summary.Elapsed.TotalSeconds:N1} s ({summary.Rows / Math.Max(0.001, summary.Elapsed.TotalSeconds):N0} a second)."));
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class Bar(ProgressTask task, TimeProvider time) : IProgress<ImportProgress>
    {
        private readonly long _started = time.GetTimestamp();

        public void Report(ImportProgress value)
        {
            var rate = value.Rows / Math.Max(0.001, time.GetElapsedTime(_started).TotalSeconds);
            task.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{value.File}: {value.Rows:N0} rows, {rate:N0}/s"));
            task.MaxValue = Math.Max(1, value.BytesTotal);
            task.Value = value.BytesRead;
        }
    }

    private sealed class Lines(TextWriter output) : IProgress<ImportProgress>
    {
        private string? _file;

        public void Report(ImportProgress value)
        {
            if (value.File == _file) return;
            output.WriteLine($"Reading {_file = value.File}");
        }
    }
}
