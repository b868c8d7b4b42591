using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SalesOpsBot.Benchmarks.Speed;

/// <summary>A bot in a process of its own, on a port of this machine.</summary>
internal sealed class Peer : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private Peer(Process process, int port) => (_process, Address) = (process, new($"http://127.0.0.1:{port}/api/messages"));

    /// <summary>Where it takes activities.</summary>
    public Uri Address { get; }

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that it holds now, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024 / 1024;
        }
    }

    /// <summary>Our program over a database.</summary>
    public static Peer OfProgram(string program, string database)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["ASPNETCORE_ENVIRONMENT"], start.Environment["ASPNETCORE_URLS"]) = ("Development", $"http://127.0.0.1:{port}");
        (start.Environment["Database__ConnectionString"], start.Environment["Clock__Now"]) = ($"Data Source={database}", "2017-12-31T09:00Z");
        (start.Environment["Logging__LogLevel__Default"], start.Environment["Limits__Burst"], start.Environment["Limits__ConversationBurst"]) = ("Warning", "0", "0");
        return Begin(start, port);
    }

    /// <summary>The echo on the official SDK.</summary>
    public static Peer OfEcho(string modules)
    {
        var port = FreePort();
        var script = Path.Combine(AppContext.BaseDirectory, "Speed", "echo.mjs");
        var start = new ProcessStartInfo("node", [script, port.ToString(CultureInfo.InvariantCulture), modules]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_ENV"] = "production";
        return Begin(start, port);
    }

    /// <summary>Waits until a turn is answered.</summary>
    /// <returns>How long that took since the call.</returns>
    public async Task<TimeSpan> FirstAnswerAsync(Turn turn)
    {
        var began = Stopwatch.GetTimestamp();
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                using var content = turn.Content("first", 0);
                using var response = await http.PostAsync(Address, content);
                if (response.IsSuccessStatusCode && turn.IsAnswer(await response.Content.ReadAsStringAsync())) return Stopwatch.GetElapsedTime(began);
            }
            catch (HttpRequestException) when (!_process.HasExited && Stopwatch.GetElapsedTime(began) < Longest)
            {
                // It does not listen yet.
            }

            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > Longest) throw new InvalidOperationException($"{_process.StartInfo.FileName} does not answer.");
            await Task.Delay(10);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Peer Begin(ProcessStartInfo start, int port)
    {
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} does not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, port);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
