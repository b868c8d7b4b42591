using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>Addresses, time zones, offices of managers, SDRs, and the head of sales operations.</summary>
internal static class PeopleExtras
{
    private const string Operations = "Olivia Bennett";

    /// <summary>Completes the people of the files.</summary>
    public static (long New, long Changed) Write(ImportSession session)
    {
        var commands = session.Commands;
        var changed = (long)commands.Run(
            "UPDATE salespeople SET office = (SELECT MIN(r.office) FROM salespeople r WHERE r.manager_id = salespeople.id) WHERE office IS NULL AND EXISTS (SELECT 1 FROM salespeople r WHERE r.manager_id = salespeople.id AND r.office IS NOT NULL)");
        foreach (var (office, zone) in new[] { ("Central", "America/Chicago"), ("East", "America/New_York"), ("West", "America/Los_Angeles") })
            changed += commands.Run("UPDATE salespeople SET time_zone = @p0 WHERE office = @p1 AND time_zone = 'Etc/UTC'", zone, office);

        // Those who sell nothing open doors for those who do.
        changed += commands.Run(
            $"UPDATE salespeople SET role = {(int)Role.Sdr} WHERE role = {(int)Role.Rep} AND NOT EXISTS (SELECT 1 FROM deals d WHERE d.owner_id = salespeople.id)");

        var made = 0L;
        if (session.People.Keys.Find(Operations, out _) is null)
        {
            commands.Run(
                "INSERT INTO salespeople (external_id, name, role, time_zone, language, active, generated) VALUES (@p0, @p0, @p1, 'America/New_York', 'en-US', TRUE, TRUE)", Operations, (int)Role.SalesOperations);
            made = 1;
        }

        foreach (var row in commands.Rows("SELECT id, name FROM salespeople WHERE email IS NULL"))
            changed += commands.Run("UPDATE salespeople SET email = @p0 WHERE id = @p1", Address((string)row[1]!), row[0]);
        return (made, changed);
    }

    /// <summary>At a domain that nobody can own (RFC 2606).</summary>
    private static string Address(string name) => string.Join('.', name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)) + "@example.com";
}
