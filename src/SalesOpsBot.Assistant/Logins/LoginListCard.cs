using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Logins;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Logins;

/// <summary>The data of <c>cards/login-list.json</c>.</summary>
internal sealed record LoginListCard : IFramedCard
{
    private const string Tool = "list_logins";

    public required CardFrame Frame { get; init; }

    /// <summary>How many logins there are, and how many are nobody's.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<LoginListCardRow> Logins { get; init; }

    /// <summary>Where in the list this is; nothing where it is all of it.</summary>
    public string? Place { get; init; }

    public CardAction? Earlier { get; init; }

    public CardAction? Later { get; init; }

    public static LoginListCard From(LoginList list, Formats formats) => new()
    {
        Frame = CardFrame.Of(list, "Logins", null, Tool, [], formats) with { Subtitle = Say("Who writes to me, and who that is") },
        Summary = Summarise(list, formats),
        Logins = [.. list.Logins.Select(login => LoginListCardRow.From(login, formats))],
        Place = list.Pages == 1 ? null : Say($"Page {formats.Number(list.Page)} of {formats.Number(list.Pages)}"),
        Earlier = list.Page > 1 ? Turn(list.Page - 1) : null,
        Later = list.Page < list.Pages ? Turn(list.Page + 1) : null,
    };

    private static string Summarise(LoginList list, Formats formats) => list switch
    {
        { Count: 0 } => Say("Nobody has written to me from Teams or Slack yet."),
        { Unknown: 0 } => Say($"{formats.Count(list.Count, "login", "logins")}, and I know whose each one is."),
        _ => Say($"{formats.Count(list.Count, "login", "logins")}; I don't know whose {formats.Number(list.Unknown)} of them {PhraseBook.Plural(list.Unknown, "is", "are")}. Tap one to say."),
    };

    private static CardAction Turn(int page) => new(Tool, new() { ["page"] = page }, null);
}
