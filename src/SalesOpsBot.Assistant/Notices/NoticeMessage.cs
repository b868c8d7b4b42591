namespace SalesOpsBot.Assistant.Notices;

/// <summary>What a notice says.</summary>
/// <param name="Headline">In one line, for a list and a phone's notification: <c>Konex: no activity for 31 days</c>.</param>
/// <param name="Card">The template in <c>cards/</c>; <c>notice</c> for an ordinary alert.</param>
/// <param name="Data">What it is filled with: a card's record, such as <see cref="NoticeCard"/>, with figures written for the person.</param>
internal sealed record NoticeMessage(string Headline, string Card, object Data)
{
    /// <summary>An ordinary alert.</summary>
    public static NoticeMessage From(NoticeCard card) => new($"{card.Title}: {card.Text}", "notice", card);
}
