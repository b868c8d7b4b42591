using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Why a person got a notice, as the data of <c>cards/notice.json</c>.</summary>
internal static class NoticeExplanationCard
{
    public static NoticeCard From(NoticeExplanation explanation, Formats formats)
    {
        var line = explanation.Notice;
        return new()
        {
            Title = Say($"Why “{line.Kind}”?"),
            Text = line.Because,
            Facts =
            [
                new(Say("Noticed"), formats.Instant(explanation.AnnouncedAt)),
                explanation.SentAt is { } sent ? new(Say("Sent"), line.Channel is { } channel ? $"{formats.Instant(sent)}, {NoticeWords.Channel(channel)}" : formats.Instant(sent)) : new(Say("State"), NoticeWords.State(line)),
            ],
            Lines = explanation.MayStop ? [] : [Say("Somebody waits for your answer, so these can't be switched off.")],
            Buttons = [.. Buttons(explanation)],
        };
    }

    private static IEnumerable<NoticeCardButton> Buttons(NoticeExplanation explanation)
    {
        if (explanation.MayStop)
        {
            yield return new(Say("Not for a week"), new("snooze_notices", new JsonObject { ["notice"] = explanation.Notice.Id }, null));
            yield return new(Say("Stop these"), new("set_preferences", new JsonObject { ["alerts_off"] = explanation.Kind }, null));
        }

        yield return new(Say("My settings"), new("get_preferences", [], null));
    }
}
