using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Data.Stores;

/// <summary>Looks for a meeting by what somebody calls it: by its id first, then by words of its subject, its account and who takes part.</summary>
internal static class MeetingSearch
{
    /// <summary>The ways to look, surest first; the next is for where one finds nothing.</summary>
    public static IEnumerable<IQueryable<Meeting>> Ways(SalesDbContext context, IQueryable<Meeting> meetings, string words)
    {
        var said = SearchWords.Cut(words);
        var upper = SearchWords.Upper(said);
        yield return meetings.Where(m => m.ExternalId == said);
        yield return meetings.Where(m => upper.Contains(SqlFunctions.Upper(m.Subject)));
        var each = SearchWords.Of(said);
        if (each.Count > 0) yield return each.Aggregate(meetings, (found, word) => Called(context, found, word));
    }

    private static IQueryable<Meeting> Called(SalesDbContext context, IQueryable<Meeting> meetings, string word)
    {
        var patterns = SearchWords.Upper(word).Select(spelling => $"%{spelling}%").ToList();
        return meetings.Where(m => patterns.Any(pattern =>
            EF.Functions.Like(SqlFunctions.Upper(m.Subject), pattern)
            || context.Accounts.Any(a => a.Id == m.AccountId && EF.Functions.Like(SqlFunctions.Upper(a.Name), pattern))
            || context.Leads.Any(l => l.Id == m.LeadId && (EF.Functions.Like(SqlFunctions.Upper(l.Name), pattern) || EF.Functions.Like(SqlFunctions.Upper(l.Company ?? ""), pattern)))
            || context.Salespeople.Any(p => p.Id == m.OrganizerId && EF.Functions.Like(SqlFunctions.Upper(p.Name), pattern))
            || m.Attendees.Any(a => EF.Functions.Like(SqlFunctions.Upper(a.Name), pattern))));
    }
}
