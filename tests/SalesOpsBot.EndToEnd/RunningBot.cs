using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SalesOpsBot.EndToEnd;

/// <summary>The program as a user starts it: a process of its own, on a free port, with a database of its own and the sample in it.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningBot(DirectoryInfo folder, Uri address)
    {
        _folder = folder;
        Address = address;
        var start = new ProcessStartInfo("dotnet", [Build.Program]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Database__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "sales.db")}";
        start.Environment["Sample__Load"] = "true";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _output.AppendLine(line.Data);
        _process.ErrorDataReceived += (_, line) => _output.AppendLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Starts it and waits until it can answer.</summary>
    public static async Task<RunningBot> StartAsync()
    {
        var bot = new RunningBot(Directory.CreateTempSubdirectory("salesops-"), new($"http://localhost:{FreePort()}"));
        using var client = new HttpClient { BaseAddress = bot.Address };
        using var patience = new CancellationTokenSource(LongestStart);
        while (!await IsReadyAsync(client))
        {
            if (bot._process.HasExited || patience.IsCancellationRequested) throw new InvalidOperationException($"The bot did not start:\n{bot._output}");
            await Task.Delay(100);
        }

        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync("/readyz");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
