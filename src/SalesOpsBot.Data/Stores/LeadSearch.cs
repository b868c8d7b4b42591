using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Stores;

/// <summary>Looks for a lead by what somebody calls it: by its id first, then by words of its name, company and address.</summary>
internal static class LeadSearch
{
    /// <summary>The ways to look, surest first; the next is for where one finds nothing.</summary>
    public static IEnumerable<IQueryable<Lead>> Ways(IQueryable<Lead> leads, string words)
    {
        var said = SearchWords.Cut(words);
        var upper = SearchWords.Upper(said);
        yield return leads.Where(l => l.ExternalId == said);
        yield return leads.Where(l => upper.Contains(SqlFunctions.Upper(l.ExternalId)) || (l.Email != null && upper.Contains(SqlFunctions.Upper(l.Email))));
        yield return leads.Where(l => upper.Contains(SqlFunctions.Upper(l.Name)) || (l.Company != null && upper.Contains(SqlFunctions.Upper(l.Company))));
        var each = SearchWords.Of(said);
        if (each.Count > 0) yield return each.Aggregate(leads, Called);
    }

    /// <summary>Leads with a word in their name, company or address.</summary>
    private static IQueryable<Lead> Called(IQueryable<Lead> leads, string word)
    {
        var patterns = SearchWords.Upper(word).Select(spelling => $"%{spelling}%").ToList();
        return leads.Where(l => patterns.Any(pattern =>
            EF.Functions.Like(SqlFunctions.Upper(l.Name), pattern) || EF.Functions.Like(SqlFunctions.Upper(l.Company ?? ""), pattern) || EF.Functions.Like(SqlFunctions.Upper(l.Email ?? ""), pattern)));
    }
}
