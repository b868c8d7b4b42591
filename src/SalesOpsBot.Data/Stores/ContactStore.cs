using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Contacts;

namespace SalesOpsBot.Data.Stores;

internal sealed class ContactStore(IDbContextFactory<SalesDbContext> contexts) : IContactStore
{
    public async Task<ContactLine?> FindAsync(string idOrEmail, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var said = SearchWords.Cut(idOrEmail);
        var upper = SearchWords.Upper(said);
        return await Lines(context, context.Contacts.Where(c => c.ExternalId == said || (c.Email != null && upper.Contains(SqlFunctions.Upper(c.Email))))).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ContactLine>> SearchAsync(string words, int limit, CancellationToken cancellationToken)
    {
        if (SearchWords.Of(words) is not { Count: > 0 } each) return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Lines(context, each.Aggregate(context.Contacts.AsQueryable(), (found, word) => Called(context, found, word))).Take(limit).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ContactLine>> OfAsync(AccountId account, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Lines(context, context.Contacts.Where(c => c.AccountId == account)).Take(limit).ToListAsync(cancellationToken);
    }

    /// <summary>Contacts of whom a word is a whole word of the name or title, or part of the account's name or the address.</summary>
    private static IQueryable<Contact> Called(SalesDbContext context, IQueryable<Contact> contacts, string word)
    {
        var spellings = SearchWords.Upper(word);
        var (whole, part) = (spellings.Select(s => $"% {s} %").ToList(), spellings.Select(s => $"%{s}%").ToList());
        return contacts.Where(c =>
            whole.Any(pattern => EF.Functions.Like(" " + SqlFunctions.Upper(c.Name) + " " + SqlFunctions.Upper(c.Title ?? "") + " ", pattern))
            || part.Any(pattern => EF.Functions.Like(SqlFunctions.Upper(c.Email ?? ""), pattern) || context.Accounts.Any(a => a.Id == c.AccountId && EF.Functions.Like(SqlFunctions.Upper(a.Name), pattern))));
    }

    private static IQueryable<ContactLine> Lines(SalesDbContext context, IQueryable<Contact> contacts) =>
        from contact in contacts
        from account in context.Accounts.Where(a => a.Id == contact.AccountId).DefaultIfEmpty()
        orderby contact.Name, contact.Id
        select new ContactLine(contact.Id, contact.ExternalId, contact.Name, contact.Title, contact.Email, contact.AccountId, account.Name);
}
