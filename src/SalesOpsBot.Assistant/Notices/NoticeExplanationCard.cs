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
            Title = $"Why “{line.Kind}”?",
            Text = line.Because,
            Facts =
            [
                new("Noticed", formats.Instant(explanation.AnnouncedAt)),
                explanation.SentAt is { } sent ? new("Sent", line.Channel is { } channel ? $"{formats.Instant(sent)}, {NoticeWords.Channel(channel)}" : formats.Instant(sent)) : new("State", NoticeWords.State(line)),
            ],
            Lines = explanation.MayStop ? [] : ["Somebody waits for your answer, so these can't be switched off."],
            Buttons = [.. Buttons(explanation)],
        };
    }

    private static IEnumerable<NoticeCardButton> Buttons(NoticeExplanation explanation)
    {
        if (explanation.MayStop)
        {
            yield return new("Not for a week", new("snooze_notices", new JsonObject { ["notice"] = explanation.Notice.Id }, null));
            yield return new("Stop these", new("set_preferences", new JsonObject { ["alerts_off"] = explanation.Kind }, null));
        }

        yield return new("My settings", new("get_preferences", [], null));
    }
}
