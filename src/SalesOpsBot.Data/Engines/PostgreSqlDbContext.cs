using Microsoft.EntityFrameworkCore;

namespace SalesOpsBot.Data.Engines;

/// <summary>The same tables in PostgreSQL, under a type of their own for the sake of their own migrations.</summary>
internal sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : SalesDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // Whatever the server's language: the same order, and the same capitals, as in SQLite.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
