using Microsoft.Extensions.Configuration;
using SalesOpsBot.Data.Engines;

namespace SalesOpsBot.Data;

/// <summary>Which database, and where: the section <c>Database</c> of the settings.</summary>
internal static class DatabaseSettings
{
    private const string DefaultFile = "Data Source=salesops.db";

    /// <exception cref="InvalidOperationException">The provider is not one that the program knows, or a server's address is missing.</exception>
    public static DatabaseEngine Read(IConfiguration configuration)
    {
        var connectionString = configuration["Database:ConnectionString"] is { } given && !string.IsNullOrWhiteSpace(given) ? given : null;
        return Named(configuration["Database:Provider"]) switch
        {
            DatabaseProvider.Sqlite => new SqliteEngine(connectionString ?? DefaultFile),
            DatabaseProvider.PostgreSql => new PostgreSqlEngine(connectionString ?? throw new InvalidOperationException(
                "Database:Provider is PostgreSql; Database:ConnectionString has to say where, such as “Host=db.example.com;Database=salesops;Username=salesops;Password=…”.")),
        };
    }

    private static DatabaseProvider Named(string? name) => string.IsNullOrWhiteSpace(name)
        ? DatabaseProvider.Sqlite
        : Enum.TryParse<DatabaseProvider>(name.Trim(), ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new InvalidOperationException($"Database:Provider is “{name}”; it can be {string.Join(" or ", Enum.GetNames<DatabaseProvider>())}.");
}
