using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>Prepares changes of deals: one, or all of a list.</summary>
public sealed class DealEditService(IDealStore deals, DealFilterReader filters, IRecordStore records, DealEditor editor, DealVocabulary vocabulary, ChangeService changes, SalesOptions options)
{
    /// <summary>Prepares other values for the fields of a deal.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="deal">Its id, or words that name it.</param>
    /// <param name="edit">What it shall be.</param>
    /// <param name="reason">Why, where it was said.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<ChangeReport>> UpdateAsync(Viewer viewer, ChangeOrigin origin, string? deal, DealEdit edit, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal)) return Problem.Missing("deal", "Which deal? Say its id, or the account and product.");
        if (edit.IsEmpty) return Problem.Invalid("deal", "What should I change? Say it like “move Isdom to Engaging” or “push it to January 15”.");
        return await (await FindAsync(viewer, deal, cancellationToken)).ThenAsync(found => UpdateAsync(viewer, origin, [found], found.Name, edit, reason, cancellationToken));
    }

    /// <summary>Prepares the same values for the deals that are named and no others, as one change.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="names">Ids, or words that name each; where one of them is in doubt, nothing is prepared and the choice is offered.</param>
    /// <param name="edit">What they shall be.</param>
    /// <param name="reason">Why, where it was said.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<ChangeReport>> UpdateNamedAsync(Viewer viewer, ChangeOrigin origin, IReadOnlyList<string> names, DealEdit edit, string? reason, CancellationToken cancellationToken)
    {
        if (edit.IsEmpty) return Problem.Invalid("deal", "What should I change about them? Say it like “push Konex and Isdom to January 15”.");
        if (names.Count > options.Changes.MostRecords) return TooMany(names.Count);
        var chosen = await AccessPolicy.Everything(viewer).ThenAsync(scope =>
            DealChooser.ChooseAllAsync(names, "deals", name => deals.FindAsync(scope, name, DealChooser.Closest, cancellationToken), DealStatus.Open));
        return await chosen.ThenAsync(found => UpdateAsync(viewer, origin, found, found is [var only] ? only.Name : string.Join(", ", found.Select(d => d.Name)), edit, reason, cancellationToken));
    }

    /// <summary>Prepares the same values for all open deals of a list, as one change.</summary>
    public async Task<Outcome<ChangeReport>> UpdateAllAsync(Viewer viewer, ChangeOrigin origin, DealQuery which, DealEdit edit, string? reason, CancellationToken cancellationToken)
    {
        if (edit.IsEmpty) return Problem.Invalid("deal", "What should I change about them? Say it like “push all my December deals to January”.");
        return await AccessPolicy.Resolve(viewer, which.Scope).ThenAsync(async whose => await (await filters.ReadAsync(viewer, which, cancellationToken)).ThenAsync(async read =>
        {
            var page = await deals.ListAsync(whose, read.Filter, DealOrder.Value, 0, options.Changes.MostRecords + 1, cancellationToken);
            if (page.Count == 0) return Problem.NotFound("deal", $"There are no {read.What}.");
            if (page.Count > options.Changes.MostRecords) return TooMany(page.Count);
            var title = page.Deals is [var only] ? only.Name : string.Create(CultureInfo.InvariantCulture, $"{page.Count} {read.What}");
            return await UpdateAsync(viewer, origin, page.Deals, title, edit, reason, cancellationToken);
        }));
    }

    /// <summary>Prepares the end of a deal.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="deal">Its id, or words that name it.</param>
    /// <param name="outcome"><c>won</c> or <c>lost</c>.</param>
    /// <param name="edit">Its last value and day, where they were said.</param>
    /// <param name="reason">Why it was lost, or why the change needs to be.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<ChangeReport>> CloseAsync(Viewer viewer, ChangeOrigin origin, string? deal, string? outcome, DealEdit edit, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal)) return Problem.Missing("deal", "Which deal? Say its id, or the account and product.");
        DealStatus? status = outcome?.Trim().ToUpperInvariant() switch { "WON" or "WIN" => DealStatus.Won, "LOST" or "LOSS" or "LOSE" => DealStatus.Lost, _ => null };
        if (status is null) return Problem.Missing("outcome", "Was it won or lost?", new Choice("won", Say("Won")), new Choice("lost", Say("Lost")));
        var stage = (await vocabulary.StagesAsync(cancellationToken)).FirstOrDefault(s => s.Status == status);
        if (stage is null) return Problem.Invalid("outcome", $"The pipeline has no stage for deals that are {outcome}.");
        var closing = edit with { Stage = stage.Name, LostReason = status == DealStatus.Lost ? reason : null };
        return await (await FindAsync(viewer, deal, cancellationToken)).ThenAsync(found => UpdateAsync(viewer, origin, [found], found.Name, closing, reason, cancellationToken));
    }

    /// <summary>Finds the deal that is meant: open ones come first.</summary>
    public async Task<Outcome<DealLine>> FindAsync(Viewer viewer, string deal, CancellationToken cancellationToken) =>
        await AccessPolicy.Everything(viewer).ThenAsync<DealLine>(async scope =>
            DealChooser.Choose(deal, "deal", await deals.FindAsync(scope, deal, DealChooser.Closest, cancellationToken), DealStatus.Open));

    private Problem TooMany(long count) =>
        Problem.Invalid("deal", $"That would change {count} deals; I change at most {options.Changes.MostRecords} at once. Narrow it down.");

    private async Task<Outcome<ChangeReport>> UpdateAsync(
        Viewer viewer, ChangeOrigin origin, IReadOnlyList<DealLine> lines, string title, DealEdit edit, string? reason, CancellationToken cancellationToken)
    {
        var changed = new List<RecordChange>();
        foreach (var line in lines)
        {
            switch (await ChangeAsync(viewer, line, edit, cancellationToken))
            {
                case Outcome<RecordChange>.Failed { Problem: var problem }: return problem;
                case Outcome<RecordChange>.Found { Value: var change }: changed.Add(change); break;
            }
        }

        return await changes.PrepareAsync(viewer, origin, new(title, changed, reason), cancellationToken);
    }

    private Task<Outcome<RecordChange>> ChangeAsync(Viewer viewer, DealLine line, DealEdit edit, CancellationToken cancellationToken) =>
        AccessPolicy.Everything(viewer).ThenAsync(async scope =>
        {
            var now = await records.ReadAsync(scope, RecordKind.Deal, line.ExternalId, cancellationToken) ?? new Dictionary<string, string?>();
            return (await editor.EditAsync(viewer, edit, now, cancellationToken)).Then<RecordChange>(fields => new RecordChange(RecordKind.Deal, line.ExternalId, line.Name, ChangeOperation.Update, fields));
        });
}
