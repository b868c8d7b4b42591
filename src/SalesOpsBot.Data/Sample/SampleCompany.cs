using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>What the files have told, for the generators to build upon.</summary>
internal sealed class SampleCompany
{
    public SampleCompany(ImportSession session, DateOnly today)
    {
        (Session, Today) = (session, today);
        People = [.. session.Commands.Rows("SELECT id, external_id, name, role, office, manager_id, time_zone, generated FROM salespeople WHERE active = TRUE ORDER BY external_id")
            .Select(row => new Person(Long(row[0]), (string)row[1]!, (string)row[2]!, (Role)(int)Long(row[3]), row[4] as string, row[5] is null ? null : Long(row[5]), (string)row[6]!))];
        Accounts = [.. session.Commands.Rows("SELECT id, external_id, name FROM accounts ORDER BY external_id").Select(row => new Account(Long(row[0]), (string)row[1]!, (string)row[2]!))];
        Deals = [.. session.Commands.Rows("SELECT id, external_id, owner_id, account_id, stage_id, status, created_on, close_date FROM deals ORDER BY external_id")
            .Select(row => new Deal(Long(row[0]), (string)row[1]!, Maybe(row[2]), Maybe(row[3]), (int)Long(row[4]), (DealStatus)(int)Long(row[5]), Day(row[6]), Day(row[7])))];
    }

    public ImportSession Session { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Account> Accounts { get; }

    public IReadOnlyList<Deal> Deals { get; }

    /// <summary>An instant of a working day in somebody's own time.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The same day, or the nearest working day after it.</summary>
    public static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static long Long(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static long? Maybe(object? value) => value is null ? null : Long(value);

    private static DateOnly? Day(object? value) => value is null ? null : DateOnly.FromDayNumber((int)Long(value));

    internal sealed record Person(long Id, string ExternalId, string Name, Role Role, string? Office, long? ManagerId, string TimeZone);

    internal sealed record Account(long Id, string ExternalId, string Name);

    internal sealed record Deal(long Id, string ExternalId, long? OwnerId, long? AccountId, int StageId, DealStatus Status, DateOnly? CreatedOn, DateOnly? CloseDate);
}
