using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Logins;

namespace SalesOpsBot.Assistant.Logins;

/// <summary>A login in the list's card.</summary>
/// <param name="Name">What the channel calls it.</param>
/// <param name="Whose">Whose it is.</param>
/// <param name="Colour">The colour of that: <c>warning</c> where nobody knows.</param>
/// <param name="Details">The channel, the address, and when it was seen.</param>
/// <param name="Map">Prepares to say whose it is.</param>
internal sealed record LoginListCardRow(string Name, string Whose, string Colour, string Details, CardAction Map)
{
    public static LoginListCardRow From(LoginLine login, Formats formats) => new(
        login.Name ?? login.Email ?? login.Key,
        login.State switch { LoginState.Nobody => Say("nobody's"), LoginState.Guest => Say("a guest"), _ => login.Person ?? Say("nobody's") },
        login.State == LoginState.Nobody ? "warning" : "default",
        string.Join(" · ", new[]
        {
            login.Channel switch { "msteams" => "Teams", "slack" => "Slack", var other => other },
            login.Name is null ? null : login.Email,
            login.State switch { LoginState.ByEmail => Say("by e-mail address"), LoginState.Mapped => Say("as sales operations said"), _ => null },
            Say($"seen {formats.Date(DateOnly.FromDateTime(formats.Local(login.SeenAt)))}"),
        }.OfType<string>()),
        new("map_login", new() { ["login"] = login.Key }, null));
}
