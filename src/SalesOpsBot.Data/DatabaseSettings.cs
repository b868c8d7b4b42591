using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Data;

/// <summary>Which database, and where: the section <c>Database</c> of the settings.</summary>
internal sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    private const string DefaultConnectionString = "Data Source=salesops.db";

    /// <exception cref="InvalidOperationException">The provider is not one that the program knows.</exception>
    public static DatabaseSettings Read(IConfiguration configuration)
    {
        var (name, connectionString) = (configuration["Database:Provider"], configuration["Database:ConnectionString"]);
        return new(Named(name), string.IsNullOrWhiteSpace(connectionString) ? DefaultConnectionString : connectionString);
    }

    /// <summary>A connection without EF Core, for what has to be quick.</summary>
    public DbConnection Connect() => Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteConnection(ConnectionString),
    };

    /// <summary>Makes contexts use this database.</summary>
    public void Apply(DbContextOptionsBuilder options)
    {
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

        // SQLite adds a foreign key by making a table anew, which an upgrade may: nobody needs to be warned of it.
        options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.NonTransactionalMigrationOperationWarning, LogLevel.Debug)));
        _ = Provider switch
        {
            DatabaseProvider.Sqlite => options.UseSqlite(ConnectionString, file => file.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqliteConnectionSettings()),
        };
    }

    private static DatabaseProvider Named(string? name) => string.IsNullOrWhiteSpace(name)
        ? DatabaseProvider.Sqlite
        : Enum.TryParse<DatabaseProvider>(name.Trim(), ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new InvalidOperationException($"Database:Provider is “{name}”; it can be {string.Join(" or ", Enum.GetNames<DatabaseProvider>())}.");
}
