using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>Salespeople. Those without a role are managers where others report to them, and reps where not.</summary>
internal sealed class PeopleImport : KindImport
{
    public override RecordKind Kind => RecordKind.People;

    public override Table Table { get; } = new("salespeople", ["external_id"],
    [
        new("external_id", Field.Id),
        new("name", Field.Name, Field.FirstName, Field.LastName),
        new("email", Field.Email),
        new("role", Field.Role) { Default = (int)Role.Rep },
        new("job", Field.Job, Field.Role),
        new("office", Field.Office),
        new("time_zone", Field.TimeZone) { Default = "Etc/UTC" },
        new("language", Field.Language) { Default = "en-US" },
        new("active", Field.IsActive) { Default = true },
        new("generated", Field.Id, Field.Name),
    ])
    { SelfReference = "manager_id" };

    public override ReferenceBook Book(ImportSession session) => session.People;

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var name = Needed(row, Field.Name, FullName(row));
        var email = row.Name(Field.Email);
        var id = Id(row);
        var (zone, active) = (TimeZone(row), row.Flag(Field.IsActive));
        if (row.Problem is not null || name is null) return null;

        id ??= session.KnownId(session.People, Table.Name, email ?? name);
        return new StagedRow([id, name, email, (int?)RoleOf(row.Name(Field.Role)), (int?)JobOf(row.Name(Field.Job) ?? row.Name(Field.Role)), row.Name(Field.Office), zone, row.Name(Field.Language)?.Replace('_', '-'), active, false])
        {
            SelfReference = row.Reference(Field.Manager),
        };
    }

    public override void AfterWriting(ImportSession session) => session.Commands.Run(
        $"UPDATE salespeople SET role = {(int)Role.Manager} WHERE role = {(int)Role.Rep} AND id IN (SELECT manager_id FROM salespeople) "
        + $"AND external_id NOT IN (SELECT external_id FROM {TableWriter.Staged} WHERE role IS NOT NULL)");

    private static Role? RoleOf(string? text)
    {
        if (text is null) return null;
        bool Says(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Says("operations") || Says("sales ops") || Says("salesops") || Says("admin")) return Role.SalesOperations;
        if (Says("sdr") || Says("bdr") || Says("development rep")) return Role.Sdr;
        if (Says("account manager")) return Role.Rep;
        if (Says("manager") || Says("director") || Says("head") || Says("vp") || Says("vice president") || Says("lead")) return Role.Manager;
        return Says("rep") || Says("account executive") || Says("agent") || Says("sales") ? Role.Rep : null;
    }

    private static Job? JobOf(string? text)
    {
        if (text is null) return null;
        bool Says(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Says("inbound")) return Job.Inbound;
        if (Says("outbound") || Says("prospect") || Says("bdr") || Says("business development")) return Job.Prospecting;
        if (Says("customer success") || Says("csm") || Says("account manager")) return Job.CustomerSuccess;
        return Says("closing") || Says("closer") || Says("account executive") ? Job.Closing : null;
    }

    private static string? TimeZone(Row row)
    {
        var text = row.Name(Field.TimeZone);
        if (text is null) return null;
        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(text, out var iana)) return iana;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(text, out _)) return text;
        row.Reject(Field.TimeZone, "is no time zone of the IANA database, such as America/New_York");
        return null;
    }
}
