using System.Net.Mail;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Attendees;

/// <summary>
/// Reads whom names mean: colleagues, the buyer's people by name, by title ("Isdom's CFO") or by account, an address, or “my team”. Where several fit it asks;
/// it never guesses.
/// </summary>
public sealed class AttendeeReader(IContactStore contacts, IAccountStore accounts)
{
    private const int Offered = 6;
    private const double Sure = 0.80;

    /// <summary>Those who are named, each once, whoever asks left out.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="names">As they were said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>A problem about <c>attendees</c> whose choices are the whole list with the one name made clear.</returns>
    public async Task<Outcome<IReadOnlyList<Attendee>>> ReadAsync(Viewer viewer, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var found = new List<Attendee>();
        for (var i = 0; i < names.Count; i++)
        {
            var one = await ReadAsync(viewer, names[i], choice => string.Join(", ", names.Select((name, j) => i == j ? choice : name)), cancellationToken);
            if (one is Outcome<IReadOnlyList<Attendee>>.Found { Value: var people }) found.AddRange(people);
            else return one;
        }

        return Found(found.Where(a => a.Person?.Id != viewer.Person.Id).DistinctBy(Key));
    }

    private async Task<Outcome<IReadOnlyList<Attendee>>> ReadAsync(Viewer viewer, string said, Func<string, string> inList, CancellationToken cancellationToken)
    {
        var name = said.Trim().TrimStart('@');
        if (Group(viewer, name) is { } group) return group;
        if (viewer.Org.Named(name).Where(p => p.Active).ToList() is [var exact]) return One(Attendee.Of(exact));
        if (await contacts.FindAsync(name, cancellationToken) is { } known) return One(Attendee.Of(known));
        if (name.Contains('@', StringComparison.Ordinal))
            return MailAddress.TryCreate(name, out var address) ? One(new(address.DisplayName.Length > 0 ? address.DisplayName : address.Address, address.Address)) : Problem.Invalid("attendees", $"“{name}” is no e-mail address.");

        var people = NameFinder.Find(name, viewer.Org.People.Where(p => p.Active), p => p.Name);
        var outside = await contacts.SearchAsync(Words(name), Offered, cancellationToken);
        if (outside.Count == 0 && !people.Certain && await AccountAsync(name, cancellationToken) is { } account) outside = await contacts.OfAsync(account.Id, Offered, cancellationToken);
        var exactly = outside.Where(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        var near = people.Items.Where(p => people.Certain || NameFinder.Nearness(name, p.Name) >= Sure).ToList();
        return (people.Certain ? 1 : near.Count, outside.Count) switch
        {
            (1, 0) => One(Attendee.Of(near[0])),
            (0, 1) => One(Attendee.Of(outside[0])),
            (0, _) when exactly is [var sole] => One(Attendee.Of(sole)),
            (0, 0) => Unknown(name, people.Items, inList),
            _ => Problem.Ambiguous("attendees", $"Whom do you mean by “{name}”?",
                [.. (people.Certain ? near.Take(1) : near).Select(p => new Choice(inList(p.Name), $"{p.Name} (colleague)")).Concat(outside.Select(c => new Choice(inList(c.Email ?? c.ExternalId), Title(c)))).Take(Offered)]),
        };
    }

    /// <summary>Oneself, or those who report to whoever asks; to whoever has nobody, those who report to the same manager.</summary>
    private static Outcome<IReadOnlyList<Attendee>>? Group(Viewer viewer, string name)
    {
        if (name.ToUpperInvariant() is "ME" or "MYSELF" or "I") return One(Attendee.Of(viewer.Person));
        if (name.ToUpperInvariant() is not ("TEAM" or "MY TEAM" or "THE TEAM")) return null;
        var below = viewer.Org.Below(viewer.Person.Id);
        var team = below.Count > 0 || viewer.Person.ManagerId is not { } manager ? below : viewer.Org.Below(manager);
        return team.Any(p => p.Active && p.Id != viewer.Person.Id)
            ? Found(team.Where(p => p.Active).Select(Attendee.Of))
            : Problem.NotFound("attendees", "You have no team that I know of. Name the people.");
    }

    private async Task<AccountName?> AccountAsync(string name, CancellationToken cancellationToken) =>
        await accounts.FindAsync(name, 1, cancellationToken) is [var (account, nearness)] && nearness >= Sure ? account : null;

    private static Outcome<IReadOnlyList<Attendee>> One(Attendee attendee) => Found([attendee]);

    private static Outcome<IReadOnlyList<Attendee>> Found(IEnumerable<Attendee> attendees) => new Outcome<IReadOnlyList<Attendee>>.Found([.. attendees]);

    private static string Key(Attendee attendee) =>
        attendee.Person is { } person ? $"person {person.Id.Value}" : attendee.Email?.ToUpperInvariant() ?? $"contact {attendee.ContactId?.Value}";

    private static Problem Unknown(string name, IEnumerable<Salesperson> closest, Func<string, string> inList) =>
        Problem.NotFound("attendees", $"I know neither a colleague nor a contact called “{name}”. An e-mail address will do too.", [.. closest.Take(3).Select(p => new Choice(inList(p.Name), p.Name))]);

    private static string Words(string name) => name.Replace("'s", " ", StringComparison.OrdinalIgnoreCase).Replace("’s", " ", StringComparison.OrdinalIgnoreCase);

    private static string Title(ContactLine contact) => string.Join(" · ", new[] { contact.Name, contact.Title, contact.Account }.OfType<string>());
}
