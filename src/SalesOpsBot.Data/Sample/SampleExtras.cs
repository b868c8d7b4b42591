using System.Globalization;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Sample;

/// <summary>What the files lack, made up in the order in which it builds upon itself.</summary>
internal sealed class SampleExtras(ImportSession session, DateOnly today, WinsOfTheFile wins)
{
    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        Count(RecordKind.People, PeopleExtras.Write(session));
        var company = new SampleCompany(session, today);
        Count(RecordKind.Quotas, QuotaExtras.Write(company, wins));
        var plans = CommissionExtras.Write(company, wins);
        Count(RecordKind.Contacts, ContactExtras.Write(company));
        Count(RecordKind.Deals, DealExtras.Write(company));
        Count(RecordKind.StageHistory, StageHistoryExtras.Write(company));
        Count(RecordKind.Leads, LeadExtras.Write(company));
        var activities = LeadActivityExtras.Write(company);
        Count(RecordKind.Meetings, MeetingExtras.Write(company));
        CalendarExtras.Write(company);
        TaskExtras.Write(company);
        session.Notes.Add(string.Create(CultureInfo.InvariantCulture,
            $"Made up on top, marked as generated, as of {today:O}: addresses, time zones, a head of sales operations, quotas, contacts, ")
            + string.Create(CultureInfo.InvariantCulture, $"leads with {activities:N0} activities, {plans} commission plans, meetings, calendars, tasks, the stages' history, ")
            + "and next steps and categories of open deals.");
    }

    /// <summary>What is added to rows that this import has made does not count as a change.</summary>
    private void Count(RecordKind kind, (long New, long Changed) written)
    {
        var count = session.Count(kind);
        if (count.New == 0) count.Changed += written.Changed;
        count.New += written.New;
    }
}
