using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Makes what leaves: the words of now, in the person's language and formats, on a card with its small print.</summary>
internal sealed class NoticeWriter(IEnumerable<INoticeComposer> composers, INoticeStore store, AttentionBudget budget, CardLibrary cards) : INoticeWriter
{
    private readonly Dictionary<NoticeKind, INoticeComposer> _composers = composers.ToDictionary(c => c.Kind);

    /// <inheritdoc/>
    public async Task<NoticePosting?> WriteAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!_composers.TryGetValue(notice.Kind, out var composer)) return null;
        var (folded, message) = composer is IDigestComposer digest
            ? await FoldAsync(digest, notice, viewer, cancellationToken)
            : ([], await composer.ComposeAsync(notice, viewer, cancellationToken));
        if (message is null) return null;
        var card = cards.Expand(message.Card, message.Data);
        // What is posted for several people to see has no buttons that are one person's.
        if (notice.ConversationId is null) NoticeFooter.Add(card, notice);
        return new(notice.Id, message.Headline, new() { Text = CardWords.Of(card), Cards = [card] }) { Folded = folded };
    }

    private async Task<(IReadOnlyList<long> Folded, NoticeMessage? Message)> FoldAsync(IDigestComposer digest, Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        var (ids, lines) = (new List<long>(), new List<FoldedNotice>());
        foreach (var waiting in await store.ForDigestAsync(viewer.Person.Id, viewer.Now, cancellationToken))
        {
            ids.Add(waiting.Id);
            if (!budget.IsWanted(waiting.Kind, viewer.Person) || !_composers.TryGetValue(waiting.Kind, out var composer)) continue;
            if (await composer.ComposeAsync(waiting, viewer, cancellationToken) is { } said) lines.Add(new(waiting.Kind, said.Headline));
        }

        return (ids, await digest.ComposeAsync(notice, viewer, lines, cancellationToken));
    }
}
