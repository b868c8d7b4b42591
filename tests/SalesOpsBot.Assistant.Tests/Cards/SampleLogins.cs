using SalesOpsBot.Sales.Logins;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Logins as sales operations see them, for the card's sample data.</summary>
internal static class SampleLogins
{
    private static readonly DateTimeOffset Seen = SampleAnswers.Now.AddDays(-1);

    public static LoginList List => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "company",
        ScopeLabel = "Company",
        Logins =
        [
            new("msteams:6f1c0f0e-3d0a-4b0e-9a55-0c5f6d2f7a11", "msteams", "Alex Wilber", "alex.wilber@contoso.example", null, LoginState.Nobody, Seen),
            new("slack:T024BE7LD/U0G9QF9C6", "slack", "darcel", "darcel.schlecht@maven.example", "Darcel Schlecht", LoginState.ByEmail, Seen),
            new("msteams:0b7b6a52-4f93-4c7b-8f0e-0e0c2f3a9b42", "msteams", "M. Marxen", "mm@contoso.example", "Melvin Marxen", LoginState.Mapped, Seen),
            new("msteams:be0d5a0c-7e7d-4a53-b7d0-3a1f7b1c2d90", "msteams", "Pat Partner", "pat@partner.example", null, LoginState.Guest, Seen),
        ],
        Count = 4,
        Unknown = 1,
        Page = 1,
        Pages = 1,
        Receipt = new("logins", 1, "every account that wrote in a channel; whose it is by what sales operations said, else by its e-mail address; guests are nobody", 4),
    };
}
