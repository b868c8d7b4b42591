using System.Text.Json;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Coaching.Recognition;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>Praise for everybody in a channel: the words that its author confirmed, and nothing else.</summary>
internal sealed class RecognitionComposer : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.Recognition;

    public Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        var facts = JsonSerializer.Deserialize<RecognitionFacts>(notice.Facts!)!;
        return Task.FromResult<NoticeMessage?>(NoticeMessage.From(new()
        {
            Title = $"🎉 {facts.Person}",
            Text = facts.Text,
            Tone = "good",
            Lines = [Say($"From {facts.Author}")],
        }));
    }
}
