using System.Security.Cryptography;
using System.Text;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Makes a change of a draft: what already is so falls out, the policy judges the rest, the figures that it moves are worked out.</summary>
public sealed class ChangePreparation(IStagePlaces places, IEnumerable<IChangeEffects> effects, SalesOptions options)
{
    /// <summary>The change, or why it cannot be prepared.</summary>
    public async Task<Outcome<PreparedChange>> PrepareAsync(Viewer viewer, ChangeOrigin origin, ChangeDraft draft, CancellationToken cancellationToken)
    {
        var records = draft.Records.Select(Changing).Where(record => record.Fields.Count > 0).ToList();
        if (records.Count == 0) return Problem.Invalid("change", $"Nothing changes: “{draft.Title}” is like that already.");
        if (records.Count > options.Changes.MostRecords) return Problem.Invalid("change", $"That would change {records.Count} records; I change at most {options.Changes.MostRecords} at once. Narrow it down.");
        var (demand, because) = new ChangePolicy(options.Changes.Rules, options.Calendar, await places.PlacesAsync(cancellationToken)).Judge(viewer, records);
        var approval = draft.ApprovalBecause ?? (demand == ChangeDemand.Approval ? because : null);
        if (demand >= ChangeDemand.Reason && string.IsNullOrWhiteSpace(draft.Reason)) return Problem.Missing("reason", Say($"{because} Why?").TrimStart());
        var moved = new List<ChangeEffect>();
        foreach (var effect in effects) moved.AddRange(await effect.OfAsync(viewer, records, cancellationToken));
        return new PreparedChange(New(viewer, origin, draft with { Records = records, ApprovalBecause = approval }), moved, approval is null && demand == ChangeDemand.Nothing);
    }

    /// <summary>A change with other records in the place of its own.</summary>
    public Change Anew(Viewer viewer, Change change, IReadOnlyList<RecordChange> records) => New(viewer, change.Origin, new(change.Title, records, change.Reason) { ApprovalBecause = change.ApprovalBecause, Discount = change.Discount }, change.Undoes);

    /// <summary>A change that nobody has to judge, because it changes no record by itself.</summary>
    public Change Unjudged(Viewer viewer, ChangeOrigin origin, ChangeDraft draft) => New(viewer, origin, draft);

    /// <summary>The change that takes another one back.</summary>
    public Change Back(Viewer viewer, ChangeOrigin origin, Change change) =>
        New(viewer, origin, new(change.Title, [.. change.Records.Reverse().Select(record => record.Reverse())], null), change.Id);

    private Change New(Viewer viewer, ChangeOrigin origin, ChangeDraft draft, string? undoes = null) => new()
    {
        Id = IdOf(viewer, origin),
        PersonId = viewer.Person.Id,
        Title = draft.Title,
        Records = draft.Records,
        Origin = origin,
        Reason = string.IsNullOrWhiteSpace(draft.Reason) ? null : draft.Reason.Trim(),
        ApprovalBecause = draft.ApprovalBecause,
        Discount = draft.Discount,
        PreparedAt = viewer.Now,
        ExpiresAt = viewer.Now + options.Changes.ExpireAfter,
        Undoes = undoes,
    };

    // A message that is answered again, because the program ended over its answer, asks for the change that it asked for.
    private static string IdOf(Viewer viewer, ChangeOrigin origin) => origin.Call is { } call
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{viewer.Person.Id.Value}\n{origin.Conversation}\n{call}")).AsSpan(0, 16))
        : Guid.CreateVersion7(viewer.Now).ToString("N");

    private static RecordChange Changing(RecordChange record) =>
        record with { Fields = [.. record.Fields.Where(field => !FieldText.Same(RecordFields.Of(record.Kind, field.Field).Kind, field.Before, field.After))] };
}
