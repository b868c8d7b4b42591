using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SalesOpsBot.EndToEnd;

/// <summary>The server as a process of its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);
    private readonly Process _process;
    private readonly Uri _address;
    private readonly StringBuilder _output = new();

    private BotProcess(Process process, Uri address)
    {
        (_process, _address) = (process, address);
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>Starts it in development over the database <c>sales.db</c> of a folder, with settings by their environment variables.</summary>
    public static BotProcess Start(DirectoryInfo folder, Uri address, params IEnumerable<KeyValuePair<string, string?>> settings) => Start([], folder, address, settings);

    /// <summary>Starts it through another program, which takes away some of its rights or room and becomes it.</summary>
    public static BotProcess Start(IReadOnlyList<string> through, DirectoryInfo folder, Uri address, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        string[] line = [.. through, "dotnet", Build.Program];
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Database__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "sales.db")}";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new(Process.Start(start)!, address);
    }

    /// <summary>An address of this machine that nobody listens at.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Waits until it can answer.</summary>
    public async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = _address };
        using var patience = new CancellationTokenSource(LongestStart);
        while (!await IsReadyAsync(client))
        {
            if (_process.HasExited || patience.IsCancellationRequested) throw new InvalidOperationException($"The bot did not start:\n{Output}");
            await Task.Delay(100);
        }
    }

    /// <summary>Asks it to end, with SIGTERM as a service manager does, and gives its exit code.</summary>
    public async Task<int> StopAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends it with SIGKILL: it can do nothing about it.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_output) _output.AppendLine(line);
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
}
