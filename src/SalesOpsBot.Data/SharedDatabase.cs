using Microsoft.Extensions.Configuration;

namespace SalesOpsBot.Data;

/// <summary>The database of several processes, for what keeps tables of its own in it.</summary>
public static class SharedDatabase
{
    /// <summary>How to reach the PostgreSQL server; nothing where the data is a file, which one process has to itself.</summary>
    /// <param name="configuration">The settings, as <see cref="SalesDataRegistration.AddSalesData"/> reads them.</param>
    public static string? ConnectionString(IConfiguration configuration)
    {
        var engine = DatabaseSettings.Read(configuration);
        if (!engine.IsShared) return null;
        using var connection = engine.Connect();
        return connection.ConnectionString;
    }
}
