using System.Diagnostics;

namespace SalesOpsBot.EndToEnd;

/// <summary>A command of the program, run to its end in a process of its own.</summary>
internal sealed record ProgramRun(int Code, string Output, string Errors)
{
    /// <summary>Runs a command in a folder.</summary>
    public static Task<ProgramRun> OfAsync(DirectoryInfo folder, string? input, params string[] arguments) => OfAsync(folder, input, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs a command in a folder, with settings by their environment variables.</summary>
    public static Task<ProgramRun> OfAsync(DirectoryInfo folder, string? input, IReadOnlyDictionary<string, string?> settings, params string[] arguments) =>
        OfAnyAsync(["dotnet", Build.Program, .. arguments], folder, input, settings);

    /// <summary>Runs a line of any program.</summary>
    public static async Task<ProgramRun> OfAnyAsync(IReadOnlyList<string> line, DirectoryInfo folder, string? input, IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo(line[0], line.Skip(1)) { WorkingDirectory = folder.FullName, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
