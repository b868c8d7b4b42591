using System.Globalization;

namespace SalesOpsBot.Data;

/// <summary>When something was last imported: an occurrence that is never forgotten, and happens again with every import that changes anything.</summary>
internal static class LastImport
{
    public const string Channel = "import";
    public const string What = "last import";

    /// <summary>The statement that keeps it; both databases understand it.</summary>
    public static string Sql(DateTimeOffset at) => string.Create(
        CultureInfo.InvariantCulture,
        $"INSERT INTO occurrences (channel, what, taken_at) VALUES ('{Channel}', '{What}', {at.UtcTicks}) ON CONFLICT (channel, what) DO UPDATE SET taken_at = excluded.taken_at");
}
