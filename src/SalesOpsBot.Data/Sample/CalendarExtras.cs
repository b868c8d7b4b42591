using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>What takes people's time besides meetings with buyers: each team's Monday round, everybody's lunch, and here and there a day off.</summary>
internal static class CalendarExtras
{
    private const int AllDay = 24 * 60;

    private static readonly DateOnly FirstMonday = new(2016, 1, 4);
    private static readonly Table Table = new("calendar_blocks", ["external_id"],
        [new("external_id"), new("salesperson_id"), new("subject"), new("first_day"), new("starts_at"), new("duration_minutes"), new("time_zone"), new("rule"), new("generated")]);

    public static (long New, long Changed) Write(SampleCompany company) => GeneratedRows.Write(company.Session, Table, company.People.SelectMany(person => Of(company, person)));

    private static IEnumerable<object?[]> Of(SampleCompany company, SampleCompany.Person person)
    {
        var random = new SplitMix("calendar", person.ExternalId);
        yield return [$"lunch-{person.ExternalId}", person.Id, "Lunch", FirstMonday.DayNumber, "12:00:00", 45, person.TimeZone, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", true];
        var lead = person.Role == Role.Manager ? person : company.People.FirstOrDefault(p => p.Id == person.ManagerId);
        if (lead is not null) yield return [$"round-{person.ExternalId}", person.Id, "Team round", FirstMonday.DayNumber, "09:00:00", 30, lead.TimeZone, "FREQ=WEEKLY;BYDAY=MO", true];
        if (!random.Chance(0.3)) yield break;
        var day = SampleCompany.WorkingDay(company.Today.AddDays(random.Between(2, 14)));
        yield return [$"off-{person.ExternalId}", person.Id, "Day off", day.DayNumber, null, AllDay, person.TimeZone, null, true];
    }
}
