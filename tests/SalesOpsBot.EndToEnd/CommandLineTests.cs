using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SalesOpsBot.EndToEnd;

/// <summary>The commands as a user runs them: a process each.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ImportAsIs_ThenAsk_PrintsOneJsonObjectATurn()
    {
        var (imported, _, _) = await RunAsync(null, "import", "--as-is", "--db", "as-is.db", "--now", "2017-12-31T09:00");
        Assert.Equal(0, imported);
        var (asked, output, _) = await RunAsync(null, "ask", "--db", "as-is.db", "--as", "Melvin Marxen", "--now", "2017-12-31T09:00", "--json", "team KPIs this quarter", "and last quarter?");
        Assert.Equal(0, asked);
        var turns = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.Equal(["2017-Q4", "2017-Q3"], turns.Select(t => t["tools"]![0]!["arguments"]!["period"]!.GetValue<string>()));
        Assert.All(turns, t => Assert.Equal(["text", "tools", "cards", "pending", "understanding"], t.Select(p => p.Key)));
        Assert.Contains("767754", turns[1]["tools"]![0]!["result"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_TextsFromStandardInput_AreAnsweredToo()
    {
        var (code, output, _) = await RunAsync("who am i?\n\nwhat can you do?\n", "ask", "--as", "melvin.marxen@example.com", "--file", "-", "--json", "--separate");
        Assert.Equal(0, code);
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("I know nobody called", "ask", "--as", "Nobody Atall", "hello")]
    [InlineData("--now is", "ask", "--as", "Darcel Schlecht", "--now", "yesterday", "hello")]
    public async Task Ask_WithWordsThatMakeNoSense_SaysSo_AndFails(string message, params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(null, arguments);
        Assert.NotEqual(0, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Build.Program, .. arguments]) { WorkingDirectory = _folder.FullName, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
