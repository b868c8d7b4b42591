using SalesOpsBot.Data.Channels;
using SalesOpsBot.Data.Engines;

namespace SalesOpsBot.Testing;

/// <summary>What a process has that shares its database with no other.</summary>
public static class SingleProcess
{
    /// <summary>Every conversation's turn is to be had at once.</summary>
    public static ConversationTurns Turns { get; } = new(new SqliteEngine("Data Source=:memory:"));
}
