namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>Tells which leads count for response times. Pure.</summary>
public static class LeadContacts
{
    /// <summary>Those that have arrived and were strangers then; an answer that the data has in the future is none yet.</summary>
    public static IEnumerable<LeadContact> Counted(IEnumerable<LeadContact> contacts, DateTimeOffset now) => contacts
        .Where(c => c.ArrivedAt <= now && !c.ContactedBefore)
        .Select(c => c with { AnsweredAt = c.AnsweredAt <= now ? c.AnsweredAt : null });
}
