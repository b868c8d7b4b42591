using System.CommandLine;
using System.Globalization;
using SalesOpsBot.Sales.Logins;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;
using Spectre.Console;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>people</c>: who the channels' accounts are to us, where their e-mail addresses do not tell.</summary>
internal sealed class PeopleCommand
{
    private const string Nobody = "nobody";
    private readonly Option<string?> _db = new("--db") { Description = "Another SQLite database." };
    private readonly Option<string> _channel = new("--channel") { Description = "The channel.", DefaultValueFactory = _ => "msteams" };
    private readonly Argument<string> _account = new("account") { Description = "The account: its object id in Entra for Teams, or the e-mail address that it was seen with." };
    private readonly Argument<string> _person = new("person") { Description = "Whose it is: a full name or an e-mail address. “nobody” takes the mapping away." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var people = new PeopleCommand();
        var map = new Command("map", "Say whose account it is.") { people._account, people._person, people._channel, people._db };
        map.SetAction(people.MapAsync);
        var accounts = new Command("accounts", "Show the accounts that were seen, and whose they are.") { people._db };
        accounts.SetAction(people.ShowAsync);
        return new("people", "Connect the channels' accounts with people.") { map, accounts };
    }

    private async Task<int> MapAsync(ParseResult line, CancellationToken cancellationToken)
    {
        await using var app = await OpenAsync(line, cancellationToken);
        var (store, org) = (app.Services.GetRequiredService<IPersonAccountStore>(), await OrgAsync(app, cancellationToken));
        var (channel, words, who) = (line.GetRequiredValue(_channel), line.GetRequiredValue(_account), line.GetRequiredValue(_person));
        var isNobody = who.Equals(Nobody, StringComparison.OrdinalIgnoreCase);
        if (!isNobody && org.Named(who) is not [_]) return await FailAsync(org.Named(who).Count == 0 ? $"I know nobody called “{who}”." : $"Several people are called “{who}”; say the e-mail address.");
        var seen = (await store.AccountsAsync(cancellationToken)).Where(a => a.Channel == channel && IsCalled(a, words)).ToList();
        if (seen.Count == 0 && words.Contains('@', StringComparison.Ordinal)) return await FailAsync($"No account was seen with the address {words} yet. Say its object id, or have the person write to the bot first.");
        if (seen.Count > 1) return await FailAsync($"Several accounts were seen with {words}; say the object id.");
        var person = isNobody ? null : org.Named(who)[0];
        var key = seen is [var account] ? account.AccountKey : words;
        await store.MapAsync(channel, key, person?.Id, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
        Console.WriteLine(person is null ? $"{key} belongs to nobody now, unless its e-mail address tells." : $"{key} is {person.Name} now.");
        return 0;
    }

    private async Task<int> ShowAsync(ParseResult line, CancellationToken cancellationToken)
    {
        await using var app = await OpenAsync(line, cancellationToken);
        var org = await OrgAsync(app, cancellationToken);
        var table = new Table().Border(TableBorder.Simple).AddColumns("channel", "account", "name", "e-mail", "is", "last asked about");
        foreach (var login in LoginBook.Of(await app.Services.GetRequiredService<IPersonAccountStore>().AccountsAsync(cancellationToken), org))
        {
            string?[] cells = [login.Channel, login.Key[(login.Channel.Length + 1)..], login.Name, login.Email, Whose(login), login.SeenAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            table.AddRow([.. cells.Select(cell => Markup.Escape(cell ?? ""))]);
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static bool IsCalled(PersonAccount account, string words) =>
        account.AccountKey.Equals(words, StringComparison.OrdinalIgnoreCase) || string.Equals(account.Email, words, StringComparison.OrdinalIgnoreCase);

    private static string Whose(LoginLine login) => login.State switch
    {
        LoginState.Guest => "a guest",
        LoginState.Mapped => $"{login.Person} (mapped)",
        _ => login.Person ?? Nobody,
    };

    private async Task<WebApplication> OpenAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var app = SalesHost.CreateBuilder([], CommandSettings.For(line.GetValue(_db))).Build();
        await app.Services.GetRequiredService<Data.SalesDatabase>().PrepareAsync(cancellationToken);
        return app;
    }

    private static Task<OrgChart> OrgAsync(WebApplication app, CancellationToken cancellationToken) =>
        app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 2;
    }
}
