using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SalesOpsBot.Data.Changes;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Mapping;

/// <summary>How the types of the business become columns: keys, days and instants are integers, the same in every database.</summary>
internal static class TypeConversions
{
    public static void ConvertSalesTypes(this ModelConfigurationBuilder builder)
    {
        builder.Properties<SalespersonId>().HaveConversion<SalespersonIdConverter>();
        builder.Properties<AccountId>().HaveConversion<AccountIdConverter>();
        builder.Properties<ContactId>().HaveConversion<ContactIdConverter>();
        builder.Properties<DealId>().HaveConversion<DealIdConverter>();
        builder.Properties<LeadId>().HaveConversion<LeadIdConverter>();
        builder.Properties<MeetingId>().HaveConversion<MeetingIdConverter>();
        builder.Properties<DateOnly>().HaveConversion<DayConverter>();
        builder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        builder.Properties<CommissionRules>().HaveConversion<CommissionRulesConverter>();
        builder.ComplexProperties<ChangeOrigin>();
        builder.ComplexProperties<AuditSeal>();
        builder.Properties<IReadOnlyList<RecordChange>>().HaveConversion<RecordChangesConverter, RecordChangesComparer>();
    }

    internal sealed class SalespersonIdConverter() : ValueConverter<SalespersonId, long>(id => id.Value, value => new(value));

    internal sealed class AccountIdConverter() : ValueConverter<AccountId, long>(id => id.Value, value => new(value));

    internal sealed class ContactIdConverter() : ValueConverter<ContactId, long>(id => id.Value, value => new(value));

    internal sealed class DealIdConverter() : ValueConverter<DealId, long>(id => id.Value, value => new(value));

    internal sealed class LeadIdConverter() : ValueConverter<LeadId, long>(id => id.Value, value => new(value));

    internal sealed class MeetingIdConverter() : ValueConverter<MeetingId, long>(id => id.Value, value => new(value));

    /// <summary>
    /// Day numbers (1 is 2 January of year 1): ages, cycles and ranges are plain integer arithmetic in SQLite and PostgreSQL alike. A query gets at the
    /// number by <c>(int?)(object?)day</c>.
    /// </summary>
    internal sealed class DayConverter() : ValueConverter<DateOnly, int>(day => day.DayNumber, number => DateOnly.FromDayNumber(number));

    /// <summary>UTC ticks: SQLite cannot order or compare instants with an offset.</summary>
    internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(instant => instant.UtcTicks, ticks => new(ticks, TimeSpan.Zero));

    /// <summary>One document: rules are read and written as a whole, and a version never changes.</summary>
    internal sealed class CommissionRulesConverter() : ValueConverter<CommissionRules, string>(rules => CommissionRulesJson.Write(rules), json => CommissionRulesJson.Read(json));

    /// <summary>One document: what a change does never changes.</summary>
    internal sealed class RecordChangesConverter() : ValueConverter<IReadOnlyList<RecordChange>, string>(records => ChangeJson.Write(records), json => ChangeJson.Read(json));

    /// <summary>They are set once.</summary>
    internal sealed class RecordChangesComparer() : ValueComparer<IReadOnlyList<RecordChange>>((left, right) => ReferenceEquals(left, right), records => records.Count, records => records);
}
