using System.Globalization;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Quotas;

/// <summary>A table of quotas: another amount for the same person and days is a new version beside the old one.</summary>
internal sealed class QuotaFile(string path, IReadOnlyList<(int Line, QuotaLine Row)> rows) : AdministrationFile(path, RecordKind.Quotas, rows.Min(r => r.Row.ValidFrom))
{
    /// <summary>The day from which a version holds; those kept before there were versions hold from the first day on.</summary>
    private const string Since = "CASE WHEN valid_from < starts_on THEN starts_on ELSE valid_from END";

    public override void Write(ImportSession session, ICollection<FileFault> faults)
    {
        var seen = new Dictionary<(long Person, DateRange Days, DateOnly From), int>();
        foreach (var (line, quota) in rows)
        {
            if (Person(session, quota.Rep, line, faults) is not { } person) continue;
            if (!seen.TryAdd((person, quota.Days, quota.ValidFrom), line))
            {
                faults.Add(new(Path, line, string.Create(CultureInfo.InvariantCulture, $"{quota.Rep} has a quota for {Words(quota.Days)} in line {seen[(person, quota.Days, quota.ValidFrom)]} already.")));
                continue;
            }

            Keep(person, quota, session);
            if (Overlapping(person, quota, session) is { } other) faults.Add(new(Path, line, $"{quota.Rep} has a quota for {Words(other)} too, which shares days with {Words(quota.Days)}: both would count. Set one of them to 0."));
        }
    }

    private static string Words(DateRange days) => Period.Between(days.Start, days.End).ToString();

    private static void Keep(long person, QuotaLine quota, ImportSession session)
    {
        var count = session.Count(RecordKind.Quotas);
        var (first, last) = (quota.Days.Start.DayNumber, quota.Days.End.DayNumber);
        session.Commands.Run("DELETE FROM quotas WHERE salesperson_id = @p0 AND generated = TRUE AND starts_on <= @p2 AND ends_on >= @p1 AND NOT (starts_on = @p1 AND ends_on = @p2)", person, first, last);
        var kept = session.Commands.Rows($"SELECT version, amount FROM quotas WHERE salesperson_id = @p0 AND starts_on = @p1 AND ends_on = @p2 AND {Since} = @p3 ORDER BY version DESC LIMIT 1", person, first, last, quota.ValidFrom.DayNumber);
        if (kept is [[_, var same]] && Convert.ToInt64(same, CultureInfo.InvariantCulture) == quota.Amount)
        {
            count.Unchanged++;
            return;
        }

        var isNew = session.Commands.Value("SELECT 1 FROM quotas WHERE salesperson_id = @p0 AND starts_on = @p1 AND ends_on = @p2 LIMIT 1", person, first, last) is null;
        var version = kept.Count == 0 ? 1 : Convert.ToInt32(kept[0][0], CultureInfo.InvariantCulture) + 1;
        session.Commands.Run(
            "INSERT INTO quotas (salesperson_id, starts_on, ends_on, amount, valid_from, version, kept_at, generated) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, FALSE)",
            person, first, last, quota.Amount, quota.ValidFrom.DayNumber, version, session.Now.UtcTicks);
        if (isNew) count.New++;
        else count.Changed++;
    }

    /// <summary>Other days of the person that share some with a quota; those whose last version is zero ask for nothing.</summary>
    private static DateRange? Overlapping(long person, QuotaLine quota, ImportSession session)
    {
        if (quota.Amount == 0) return null;
        var found = session.Commands.Rows(
            """
            SELECT starts_on, ends_on FROM quotas q
            WHERE salesperson_id = @p0 AND starts_on <= @p2 AND ends_on >= @p1 AND NOT (starts_on = @p1 AND ends_on = @p2) AND amount <> 0
              AND NOT EXISTS (SELECT 1 FROM quotas n WHERE n.salesperson_id = q.salesperson_id AND n.starts_on = q.starts_on AND n.ends_on = q.ends_on
                              AND (n.valid_from > q.valid_from OR (n.valid_from = q.valid_from AND n.version > q.version)))
            ORDER BY starts_on LIMIT 1
            """,
            person, quota.Days.Start.DayNumber, quota.Days.End.DayNumber);
        return found is [[var start, var end]] ? new(Day(start), Day(end)) : null;
    }

    private static DateOnly Day(object? number) => DateOnly.FromDayNumber(Convert.ToInt32(number, CultureInfo.InvariantCulture));
}
