using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>What people set for themselves, as changes write it. It stands with the person, and the next import of people leaves it alone.</summary>
internal sealed class PreferencesWriter : RecordWriter<Salesperson>
{
    public override RecordKind Kind => RecordKind.Preferences;

    public override bool IsRemembered => true;

    protected override IQueryable<Salesperson> Called(SalesDbContext context, string record) => context.Salespeople.Where(p => p.ExternalId == record);

    protected override IQueryable<Salesperson> Within(SalesDbContext context, SalesScope scope, string record)
    {
        var person = Called(context, record);
        return scope.Owners is { } owners ? person.Where(p => owners.Contains(p.Id)) : person;
    }

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Salesperson record, CancellationToken cancellationToken) => new()
    {
        ["time_zone"] = record.TimeZone,
        ["language"] = record.Language,
        ["working_hours"] = HoursText.Of(record.WorksFrom, record.WorksUntil),
        ["quiet_hours"] = HoursText.Of(record.QuietFrom, record.QuietUntil),
        ["digest"] = record.Digest,
        ["stand_in"] = await references.OfAsync(record.StandInId, cancellationToken),
        ["stand_in_from"] = FieldText.Of(record.StandInFrom),
        ["stand_in_until"] = FieldText.Of(record.StandInUntil),
        ["alerts_off"] = NoticeSwitches.Labels(record.NoticesOff),
    };

    protected override Task<Salesperson> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No change makes a person.");

    protected override async Task SetAsync(References references, Salesperson record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        var hours = field.After is { } text && field.Field.EndsWith("_hours", StringComparison.Ordinal) ? HoursText.TryRead(text) : null;
        switch (field.Field)
        {
            case "time_zone": record.TimeZone = field.After!; break;
            case "language": record.Language = field.After!; break;
            case "working_hours": (record.WorksFrom, record.WorksUntil) = (hours?.From, hours?.Until); break;
            case "quiet_hours": (record.QuietFrom, record.QuietUntil) = (hours?.From, hours?.Until); break;
            case "digest": record.Digest = field.After; break;
            case "stand_in": record.StandInId = await references.PersonAsync(field.After, cancellationToken); break;
            case "stand_in_from": record.StandInFrom = FieldText.Day(field.After); break;
            case "stand_in_until": record.StandInUntil = FieldText.Day(field.After); break;
            case "alerts_off": record.NoticesOff = NoticeSwitches.Names(field.After); break;
            default: throw new InvalidOperationException($"A person's {field.Field} cannot be changed.");
        }
    }
}
