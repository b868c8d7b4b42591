using System.Diagnostics;
using Npgsql;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>A PostgreSQL server of a test's own, which it stops and starts. It listens at a socket in its folder.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string Socketed = "-c listen_addresses= -c fsync=off -k ";

    // The server refuses to run as root.
    private static readonly string[] AsPostgres = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-pg-");

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>The settings that lead to its database <c>salesops</c>, by their environment variables.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Database__Provider"] = "PostgreSql", ["Database__ConnectionString"] = Address("salesops") };

    /// <summary>What the programs of PostgreSQL find it by.</summary>
    public IReadOnlyDictionary<string, string?> Client => new Dictionary<string, string?> { ["PGHOST"] = _folder.FullName, ["PGUSER"] = "postgres", ["PATH"] = $"{Programs}:{Environment.GetEnvironmentVariable("PATH")}" };

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    /// <summary>A new one, running, with an empty database <c>salesops</c>; skips the test where PostgreSQL is not installed.</summary>
    public static async Task<PostgreSqlServer> CreateAsync()
    {
        Skip.If(Programs is null, "PostgreSQL is not on this machine: install Debian's package postgresql.");
        var server = new PostgreSqlServer();
        if (AsPostgres.Length > 0) await RunAsync("chown", "postgres", server._folder.FullName);
        await server.ManageAsync("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        await server.StartAsync();
        await server.ExecuteAsync("postgres", "CREATE DATABASE salesops TEMPLATE template0");
        return server;
    }

    public Task StartAsync() => ManageAsync("pg_ctl", "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o", Socketed + _folder.FullName, "start");

    /// <summary>Ends it at once, and every connection with it.</summary>
    public Task StopAsync() => ManageAsync("pg_ctl", "-m", "immediate", "stop");

    /// <summary>The first value of a query's first row.</summary>
    public async Task<object?> ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{Address(database)};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid"))) await StopAsync();
        _folder.Delete(recursive: true);
    }

    private string Address(string database) => $"Host={_folder.FullName};Username=postgres;Database={database}";

    private Task ManageAsync(string program, params string[] arguments) => RunAsync([.. AsPostgres, Path.Combine(Programs!, program), "-D", Data, .. arguments]);

    // What it starts keeps the pipes open: nothing is read of them.
    private static async Task RunAsync(params string[] line)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", .. line]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', line)} ended with {process.ExitCode}.");
    }
}
