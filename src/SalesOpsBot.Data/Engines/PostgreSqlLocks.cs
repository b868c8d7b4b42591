namespace SalesOpsBot.Data.Engines;

/// <summary>The statements that take this program's advisory locks. The numbers tell the locks apart and mean nothing.</summary>
internal static class PostgreSqlLocks
{
    /// <summary>For the session: who brings the tables up to date.</summary>
    public const string Migration = "SELECT pg_advisory_lock(7361401, 1)";

    /// <summary>For the transaction: who answers in a conversation. One number instead of two: it cannot meet the others.</summary>
    public const string Conversation = "SELECT pg_advisory_xact_lock(hashtextextended(@conversation, 7361401))";

    /// <summary>
    /// For the transaction: who writes. Reads and single statements do not take it, so they go on meanwhile. Whoever waits for it longer than SQLite's writers would gets an error.
    /// </summary>
    public const string Write = "SET LOCAL lock_timeout = '10s'; SELECT pg_advisory_xact_lock(7361401, 2); SET LOCAL lock_timeout = 0";
}
