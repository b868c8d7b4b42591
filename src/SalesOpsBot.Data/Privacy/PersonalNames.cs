using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Privacy;

/// <summary>The texts by which a person is known, to look for in what others wrote.</summary>
internal static class PersonalNames
{
    // Shorter ones are words that mean other things too.
    private const int Shortest = 6;

    /// <summary>The full name, addresses and accounts, each also as JSON writes it; what somebody else is called too is left out.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(SalesDbContext context, SalespersonId id, CancellationToken cancellationToken)
    {
        var person = await context.Salespeople.SingleAsync(p => p.Id == id, cancellationToken);
        var accounts = await AccountsOf(context, person).ToListAsync(cancellationToken);
        var names = accounts.SelectMany(a => new[] { a.Name, a.Email, a.AccountKey }).Append(person.Name).Append(person.Email)
            .OfType<string>().Where(name => name.Length >= Shortest).Distinct(StringComparer.Ordinal).ToList();
        var others = await context.Salespeople.Where(p => p.Id != id && (names.Contains(p.Name) || (p.Email != null && names.Contains(p.Email)))).Select(p => new { p.Name, p.Email }).ToListAsync(cancellationToken);
        var own = names.Where(name => !others.Exists(other => other.Name == name || other.Email == name));
        return [.. own.SelectMany(name => new[] { name, JsonEncodedText.Encode(name).ToString() }).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
    }

    /// <summary>The accounts that are the person's, by somebody's word or by their address.</summary>
    public static IQueryable<PersonAccount> AccountsOf(SalesDbContext context, Salesperson person) =>
        context.PersonAccounts.Where(a => a.PersonId == person.Id || (a.PersonId == null && person.Email != null && a.Email == person.Email));
}
