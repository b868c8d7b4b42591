using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Logins;

/// <summary>Shows sales operations whose the channels' logins are, and prepares to say otherwise.</summary>
public sealed class LoginService(IPersonAccountStore accounts, ChangeService changes)
{
    private const string Nobody = "nobody";
    private const int Offered = 5;

    /// <summary>A page of the logins that were seen.</summary>
    /// <param name="viewer">Who asks: sales operations.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<LoginList>> ListAsync(Viewer viewer, int? page, CancellationToken cancellationToken) =>
        Allowed(viewer).ThenAsync(scope => Paging.Read(page, null, "login").ThenAsync(async paging =>
        {
            var logins = await LoginsAsync(viewer, cancellationToken);
            return paging.PagesOf(logins.Count).Then<LoginList>(pages => new LoginList
            {
                AsOf = viewer.Now,
                Scope = scope.Canonical,
                ScopeLabel = scope.Label,
                Logins = [.. logins.Skip(paging.Skip).Take(paging.Size)],
                Count = logins.Count,
                Unknown = logins.Count(login => login.State == LoginState.Nobody),
                Page = paging.Page,
                Pages = pages,
                Receipt = new(Say("logins"), 1, Say("every account that wrote in a channel; whose it is by what sales operations said, else by its e-mail address; guests are nobody"), logins.Count)
                {
                    Steps = [.. Enum.GetValues<LoginState>().Select(state => new Receipts.ReceiptStep(Words(state), Say("accounts"), $"{logins.Count(login => login.State == state)}"))],
                },
            });
        }));

    /// <summary>Prepares to say whose a login is.</summary>
    /// <param name="viewer">Who asks: sales operations.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="login">Its key, e-mail address or name.</param>
    /// <param name="rep">The person, or <c>nobody</c> to go by the e-mail address again.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<ChangeReport>> MapAsync(Viewer viewer, ChangeOrigin origin, string? login, string? rep, CancellationToken cancellationToken) =>
        Allowed(viewer).ThenAsync(async _ => await Login(await LoginsAsync(viewer, cancellationToken), login).ThenAsync(found => Person(viewer, found, rep).ThenAsync(person =>
            changes.PrepareAsync(viewer, origin, new(Say($"{Title(found)}'s login"), [Mapped(viewer, found, person)], null), cancellationToken))));

    private async Task<IReadOnlyList<LoginLine>> LoginsAsync(Viewer viewer, CancellationToken cancellationToken) => LoginBook.Of(await accounts.AccountsAsync(cancellationToken), viewer.Org);

    private static Outcome<SalesScope> Allowed(Viewer viewer) =>
        viewer.Person.Role == Role.SalesOperations ? AccessPolicy.Everything(viewer) : Problem.Denied("Sales operations says whose login is whose.");

    private static Outcome<LoginLine> Login(IReadOnlyList<LoginLine> logins, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Problem.Missing("login", "Which login? Say its name or e-mail address.", [.. logins.Where(l => l.State == LoginState.Nobody).Take(Offered).Select(Choice)]);
        return LoginBook.Find(words, logins) switch
        {
            { Certain: true, Items: [{ State: LoginState.Guest } guest, ..] } => Problem.Invalid("login", $"{Title(guest)} is a guest, and guests stay nobody here."),
            { Certain: true, Items: [var found, ..] } => found,
            { Items.Count: 0 } => Problem.NotFound("login", $"I've seen no login “{words.Trim()}” yet. The person has to write to me once, and then I know it."),
            var several => Problem.Ambiguous("login", $"Which login do you mean by “{words.Trim()}”?", [.. several.Items.Take(Offered).Select(Choice)]),
        };
    }

    private static Outcome<Salesperson?> Person(Viewer viewer, LoginLine login, string? words)
    {
        var active = viewer.Org.People.Where(p => p.Active).ToList();
        if (string.IsNullOrWhiteSpace(words))
            return Problem.Missing("rep", $"Whose login is {Title(login)}?", PersonFinder.Choices(NameFinder.Find(login.Name ?? "", active, p => p.Name).Items));
        if (words.Trim().Equals(Nobody, StringComparison.OrdinalIgnoreCase)) return (Salesperson?)null;
        return PersonFinder.Find("rep", words, active).Then<Salesperson?>(person => person);
    }

    private static RecordChange Mapped(Viewer viewer, LoginLine login, Salesperson? person)
    {
        // What the e-mail address says is nobody's word; only a mapping is there to be changed.
        var before = login.State == LoginState.Mapped ? viewer.Org.People.FirstOrDefault(p => p.Name == login.Person) : null;
        return new(RecordKind.Login, login.Key, Say($"{Title(login)}'s login"), ChangeOperation.Update, [new("person", Reference(before), Reference(person))]);
    }

    private static string? Reference(Salesperson? person) => person is null ? null : FieldText.Reference(person.ExternalId, person.Name);

    private static string Title(LoginLine login) => login.Name ?? login.Email ?? login.Key;

    private static Choice Choice(LoginLine login) => new(login.Key, string.Join(" · ", new[] { login.Name, login.Email, login.Name is null && login.Email is null ? login.Key : null }.OfType<string>()));

    private static string Words(LoginState state) => state switch { LoginState.Nobody => Say("Nobody's"), LoginState.ByEmail => Say("By e-mail address"), LoginState.Mapped => Say("As sales operations said"), LoginState.Guest => Say("Guests") };
}
