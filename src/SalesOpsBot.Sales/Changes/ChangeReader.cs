using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Finds the change that a person means by "yes", by a tap, or by "undo that".</summary>
public sealed class ChangeReader(IChangeStore changes, SalesOptions options)
{
    private const int Offered = 5;

    /// <summary>A change that waits for a word, or, named by its id, as it was decided.</summary>
    public async Task<Outcome<Change>> WaitingAsync(Viewer viewer, ChangeOrigin origin, string? id, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(id)) return await ByIdAsync(viewer, id, cancellationToken);
        var waiting = (await changes.LatestAsync(viewer.Person.Id, ChangeState.Pending, origin.Conversation, Offered, cancellationToken)).Where(c => c.ExpiresAt >= viewer.Now).ToList();
        // What was prepared elsewhere, in Slack or on the page, is meant only where nothing waits here.
        if (waiting.Exists(c => c.Origin.Conversation == origin.Conversation)) waiting.RemoveAll(c => c.Origin.Conversation != origin.Conversation);
        return waiting switch
        {
            [] => Problem.NotFound("change", "Nothing is waiting for your word. Tell me what to change, and I'll show it to you first."),
            [var only] => only,
            _ => Problem.Ambiguous("change", "Several changes are waiting. Which one?", [.. waiting.Select(c => new Choice(c.Id, c.Title))]),
        };
    }

    /// <summary>A change that was made: by its id, by words that name what it changed, or the last one.</summary>
    public async Task<Outcome<Change>> MadeAsync(Viewer viewer, ChangeOrigin origin, string? what, CancellationToken cancellationToken)
    {
        if (what is { Length: 32 } && await changes.FindAsync(viewer.Person.Id, what, cancellationToken) is { } named) return named;
        var made = await changes.LatestAsync(viewer.Person.Id, ChangeState.Applied, origin.Conversation, int.MaxValue, cancellationToken);
        var recent = made.Where(c => c.DecidedAt + options.Changes.UndoFor >= viewer.Now).ToList();
        if (recent.Count == 0) return Problem.NotFound("what", "You have changed nothing lately that I could take back.");
        if (string.IsNullOrWhiteSpace(what)) return recent[0];
        var match = NameFinder.Find(what, recent, c => c.Title, c => c.Records[0].Title);
        return match.Items is [var nearest, ..]
            ? nearest
            : Problem.NotFound("what", $"None of your latest changes is about “{what.Trim()}”.", [.. recent.Take(Offered).Select(c => new Choice(c.Id, c.Title))]);
    }

    private async Task<Outcome<Change>> ByIdAsync(Viewer viewer, string id, CancellationToken cancellationToken) =>
        await changes.FindAsync(viewer.Person.Id, id.Trim(), cancellationToken) is { } found
            ? found
            : Problem.NotFound("change", "That change was prepared by somebody else, who alone can decide it.");
}
