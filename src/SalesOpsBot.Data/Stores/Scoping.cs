using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Notes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quizzes;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Data.Stores;

/// <summary>Keeps queries within a scope. A store begins with one of these and never with a bare table.</summary>
internal static class Scoping
{
    public static IQueryable<Deal> Within(this IQueryable<Deal> deals, SalesScope scope) => scope.Owners is { } owners ? deals.OwnedBy(owners) : deals;

    /// <summary>Deals of some people; those without an owner belong to nobody.</summary>
    public static IQueryable<Deal> OwnedBy(this IQueryable<Deal> deals, IEnumerable<SalespersonId> owners)
    {
        var ids = owners.Select(id => (SalespersonId?)id).ToList();
        // One's own deals are asked for most: their query is the simplest for the database too.
        return ids is [{ } only] ? deals.Where(d => d.OwnerId == only) : deals.Where(d => ids.Contains(d.OwnerId));
    }

    /// <summary>Leads of some people; those without an owner belong to nobody.</summary>
    public static IQueryable<Lead> Within(this IQueryable<Lead> leads, SalesScope scope)
    {
        if (scope.Owners is not { } owners) return leads;
        var ids = owners.Select(id => (SalespersonId?)id).ToList();
        return leads.Where(l => ids.Contains(l.OwnerId));
    }

    public static IQueryable<Meeting> Within(this IQueryable<Meeting> meetings, SalesScope scope) =>
        scope.Owners is { } owners ? meetings.Where(m => owners.Contains(m.OrganizerId)) : meetings;

    /// <summary>Tasks of some people.</summary>
    public static IQueryable<SalesTask> Within(this IQueryable<SalesTask> tasks, SalesScope scope) =>
        scope.Owners is { } owners ? tasks.Where(t => owners.Contains(t.OwnerId)) : tasks;

    /// <summary>Meetings that some people hold or take part in.</summary>
    public static IQueryable<Meeting> AttendedWithin(this IQueryable<Meeting> meetings, SalesScope scope)
    {
        if (scope.Owners is not { } owners) return meetings;
        var ids = owners.Select(id => (SalespersonId?)id).ToList();
        return meetings.Where(m => owners.Contains(m.OrganizerId) || m.Attendees.Any(a => ids.Contains(a.PersonId)));
    }

    /// <summary>What the people of a scope wrote.</summary>
    public static IQueryable<Note> Within(this IQueryable<Note> notes, SalesScope scope) =>
        scope.Owners is { } owners ? notes.Where(n => owners.Contains(n.AuthorId)) : notes;

    public static IQueryable<CommissionPlanAssignment> Within(this IQueryable<CommissionPlanAssignment> assignments, SalesScope scope) =>
        scope.Owners is { } owners ? assignments.Where(a => owners.Contains(a.SalespersonId)) : assignments;

    public static IQueryable<DealSplit> Within(this IQueryable<DealSplit> splits, SalesScope scope) =>
        scope.Owners is { } owners ? splits.Where(s => owners.Contains(s.SalespersonId)) : splits;

    public static IQueryable<Quota> Within(this IQueryable<Quota> quotas, SalesScope scope) =>
        scope.Owners is { } owners ? quotas.Where(q => owners.Contains(q.SalespersonId)) : quotas;

    /// <summary>Quizzes of some people.</summary>
    public static IQueryable<Quiz> Within(this IQueryable<Quiz> quizzes, SalesScope scope) => scope.Owners is { } owners ? quizzes.Where(q => owners.Contains(q.PersonId)) : quizzes;

    /// <summary>What the people of a scope submitted, and whoever leads them: that one's call is about them.</summary>
    public static IQueryable<ForecastSubmission> Within(this IQueryable<ForecastSubmission> submissions, SalesScope scope)
    {
        if (scope.Owners is not { } owners) return submissions;
        List<SalespersonId> authors = scope.Leader is { } leader ? [.. owners, leader] : [.. owners];
        return submissions.Where(s => authors.Contains(s.SalespersonId));
    }
}
