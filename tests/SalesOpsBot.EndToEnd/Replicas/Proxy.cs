using System.Diagnostics;
using System.Net.Sockets;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>A plain reverse proxy: each request goes to the next process, whoever it is from.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";
    private readonly Process _process;

    private Proxy(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Whether there is one on this machine.</summary>
    public static bool IsInstalled => File.Exists(Program);

    public Uri Address { get; }

    public static async Task<Proxy> StartAsync(DirectoryInfo folder, params IEnumerable<Uri> processes)
    {
        var (address, at) = (BotProcess.FreeAddress(), folder.FullName);
        var servers = string.Concat(processes.Select(process => $"server 127.0.0.1:{process.Port} max_fails=1 fail_timeout=5s; "));
        var settings = Path.Combine(at, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            worker_processes 1; daemon off; pid {{at}}/nginx.pid; error_log {{at}}/nginx.log;
            events { worker_connections 256; }
            http {
                access_log off;
                client_body_temp_path {{at}}/body; proxy_temp_path {{at}}/proxy; fastcgi_temp_path {{at}}/fastcgi; uwsgi_temp_path {{at}}/uwsgi; scgi_temp_path {{at}}/scgi;
                upstream bots { {{servers}} }
                server {
                    listen 127.0.0.1:{{address.Port}};
                    location / {
                        proxy_pass http://bots;
                        proxy_http_version 1.1;
                        proxy_set_header Host $http_host;
                        proxy_set_header Connection "";
                        proxy_next_upstream error timeout http_503 non_idempotent;
                    }
                }
            }
            """);
        var proxy = new Proxy(Process.Start(new ProcessStartInfo(Program, ["-p", at, "-c", settings]) { RedirectStandardError = true })!, new($"http://127.0.0.1:{address.Port}"));
        while (!await proxy.ListensAsync()) await Task.Delay(20);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> ListensAsync()
    {
        if (_process.HasExited) throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
