using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Logins;

/// <summary>Says whose each login is: what sales operations said wins over the e-mail address, and a guest is nobody.</summary>
public static class LoginBook
{
    /// <summary>The logins, nobody's first, then those seen last.</summary>
    public static IReadOnlyList<LoginLine> Of(IEnumerable<PersonAccount> accounts, OrgChart org) =>
        [.. accounts.Select(account => Line(account, org)).OrderBy(line => line.State != LoginState.Nobody).ThenByDescending(line => line.SeenAt)];

    /// <summary>What names a login.</summary>
    public static string Key(PersonAccount account) => $"{account.Channel}:{account.AccountKey}";

    /// <summary>The logins that words name: a key, or an e-mail address, or else a name or nearly one.</summary>
    public static NameMatch<LoginLine> Find(string words, IReadOnlyList<LoginLine> logins)
    {
        var exact = logins.Where(login => Same(login.Key, words) || Same(login.Key[(login.Channel.Length + 1)..], words) || Same(login.Email, words)).ToList();
        return exact.Count > 0 ? new(exact, exact.Count == 1) : NameFinder.Find(words, logins, login => login.Name, login => login.Email);
    }

    private static LoginLine Line(PersonAccount account, OrgChart org)
    {
        var (person, state) = account switch
        {
            { IsGuest: true } => (null, LoginState.Guest),
            { PersonId: { } id } => (org.Find(id), LoginState.Mapped),
            { Email: { Length: > 0 } email } when org.Named(email) is [var found] => (found, LoginState.ByEmail),
            _ => (null, LoginState.Nobody),
        };
        return new(Key(account), account.Channel, account.Name, account.Email, person?.Name, state, account.SeenAt);
    }

    private static bool Same(string? one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}
