using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>How fast deals are imported into an empty database, beside the <c>sqlite3</c> shell's own <c>.import</c> of the same file.</summary>
internal sealed partial class ImportBenchmark(TextWriter output, CompanySize size, int rounds)
{
    private readonly List<(string What, TimeSpan Took, TimeSpan Cpu)> _runs = [];

    /// <param name="numbers">The number of deals, a million where none is said, and that of rounds, 3 where none is said.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task<int> RunAsync(string[] numbers, TextWriter output)
    {
        await new ImportBenchmark(output, new(Number(0, 1_000_000)), Number(1, 3)).RunAsync();
        return 0;

        int Number(int index, int unsaid) => index < numbers.Length ? int.Parse(numbers[index], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : unsaid;
    }

    private async Task RunAsync()
    {
        for (var round = 0; round < rounds; round++)
        {
            await using var company = new MadeCompany();
            var files = new CompanyFiles(company.Folder, size, MadeCompany.Today).Write();
            if (round == 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size.Deals:N0} deals, {new FileInfo(files[^1]).Length / 1e6:0} MB"));
            await company.ImportAsync([.. files.SkipLast(1)]);
            var bare = Path.Combine(company.Folder, "bare.db");
            Shell(bare, "`.import` of sqlite3, a table of texts without an index", $".mode csv\n.import {files[^1]} deals\n");
            var alike = Path.Combine(company.Folder, "alike.db");
            Shell(alike, "`.import` of sqlite3, a table of texts with the indexes of ours", $"{Alike(company)}.mode csv\n.import --skip 1 {files[^1]} deals\n");
            if (await OursAsync(company, files[^1], "our import") != size.Deals) throw new InvalidOperationException("Not all deals arrived.");
            if (await OursAsync(company, files[^1], "our import of the same file again") != 0) throw new InvalidOperationException("A second time brought something new.");
        }

        output.WriteLine("\n| | s | rows/s | beside the shell's | CPU s | beside the shell's |\n|---|---|---|---|---|---|");
        var shell = Median(_runs[0].What);
        foreach (var what in _runs.Select(r => r.What).Distinct())
        {
            var (took, cpu) = Median(what);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {took:0.0} | {size.Deals / took:N0} | {shell.Took / took:0.00} | {cpu:0.0} | {shell.Cpu / cpu:0.00} |"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPeak memory of our process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"));
    }

    private (double Took, double Cpu) Median(string what)
    {
        var runs = _runs.Where(r => r.What == what).ToList();
        return (runs.Select(r => r.Took.TotalSeconds).Order().ElementAt(rounds / 2), runs.Select(r => r.Cpu.TotalSeconds).Order().ElementAt(rounds / 2));
    }

    private static TimeSpan Time(Match match) => TimeSpan.FromMinutes(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) + TimeSpan.FromSeconds(double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

    /// <summary>A time as the <c>times</c> of a shell writes it.</summary>
    [GeneratedRegex(@"(\d+)m([\d.]+)s")]
    private static partial Regex Minutes();

    /// <summary>Imports the deals and tells how many were new.</summary>
    private async Task<long> OursAsync(MadeCompany company, string file, string what)
    {
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var summary = await company.ImportAsync([file]);
        _runs.Add((what, Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu));
        return summary.Kinds.Sum(k => k.New);
    }

    /// <summary>The shell can fill a table only as it finds it: one with the file's columns, and on them the indexes that ours has.</summary>
    private static string Alike(MadeCompany company)
    {
        using var lines = new StreamReader(Path.Combine(company.Folder, "Opportunity.csv"));
        var columns = string.Join(", ", lines.ReadLine()!.Split(',').Select(c => $"{c} TEXT"));
        return $"""
            CREATE TABLE deals ({columns});
            CREATE UNIQUE INDEX a ON deals (Id);
            CREATE INDEX b ON deals (upper(Id));
            CREATE INDEX c ON deals (julianday(CloseDate) - julianday(CreatedDate)) WHERE StageName = 'Closed Won';
            CREATE INDEX d ON deals (OwnerId, StageName, CloseDate, ForecastCategoryName, Amount, CreatedDate, AccountId, Product);
            CREATE INDEX e ON deals (StageName, CloseDate, OwnerId, ForecastCategoryName, Amount, CreatedDate, AccountId, Product);
            CREATE INDEX f ON deals (AccountId, StageName, CloseDate);

            """;
    }

    private void Shell(string database, string what, string commands)
    {
        var started = Stopwatch.GetTimestamp();
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "sqlite3 \"$0\"; times", database]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        shell.StandardInput.Write(commands);
        shell.StandardInput.Close();
        var times = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        _runs.Add((what, Stopwatch.GetElapsedTime(started), Minutes().Matches(times).Aggregate(TimeSpan.Zero, (sum, m) => sum + Time(m))));
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM deals";
        if ((long)count.ExecuteScalar()! != size.Deals) throw new InvalidOperationException("The shell did not import all deals.");
    }
}
