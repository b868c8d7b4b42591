namespace SalesOpsBot.Data.Engines;

/// <summary>The databases that can keep the data, as <c>Database:Provider</c> names them.</summary>
internal enum DatabaseProvider
{
    /// <summary>A file beside the program; nothing to install.</summary>
    Sqlite,

    /// <summary>A server that several programs can share.</summary>
    PostgreSql,
}
