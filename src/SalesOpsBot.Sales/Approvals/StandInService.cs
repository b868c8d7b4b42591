using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Prepares who decides in whose place while they are away.</summary>
public sealed class StandInService(IRecordStore records, ChangeService changes)
{
    private static readonly string[] Nobody = ["nobody", "no one", "none", "myself", "me"];

    /// <summary>Prepares a stand-in.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="person">Who shall decide; <c>nobody</c> ends it.</param>
    /// <param name="until">The last day; until it is changed where nothing is said.</param>
    /// <param name="from">The first day; at once where nothing is said.</param>
    /// <param name="whose">In whose place; one's own where nothing is said. Managers set it for the people below them, sales operations for all.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<ChangeReport>> SetAsync(Viewer viewer, ChangeOrigin origin, string? person, string? until, string? from, string? whose, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(person)) return Problem.Missing("person", "Who shall approve in your place?");
        return await Whose(viewer, whose).ThenAsync(async away => await Day("until", until).ThenAsync(async last => await Day("from", from).ThenAsync(async first =>
            await StandIn(viewer, away, person).ThenAsync(async standIn =>
            {
                if (last < viewer.Today) return Problem.Invalid("until", "That day is over already.");
                if (last < first) return Problem.Invalid("until", "That ends before it begins.");
                var scope = ApprovalAudience.Of(viewer).Scope;
                var now = await records.ReadAsync(scope, RecordKind.Preferences, away.ExternalId, cancellationToken) ?? new Dictionary<string, string?>();
                var title = away.Id == viewer.Person.Id ? Say("Your approvals") : Say($"{away.Name}'s approvals");
                FieldChange[] fields =
                [
                    new("stand_in", now.GetValueOrDefault("stand_in"), standIn is null ? null : FieldText.Reference(standIn.ExternalId, standIn.Name)),
                    new("stand_in_from", now.GetValueOrDefault("stand_in_from"), standIn is null ? null : FieldText.Of(first)),
                    new("stand_in_until", now.GetValueOrDefault("stand_in_until"), standIn is null ? null : FieldText.Of(last)),
                ];
                return await changes.PrepareAsync(viewer, origin, new(title, [new(RecordKind.Preferences, away.ExternalId, title, ChangeOperation.Update, fields)], null), cancellationToken);
            }))));
    }

    private static Outcome<Salesperson> Whose(Viewer viewer, string? whose) =>
        string.IsNullOrWhiteSpace(whose) || string.Equals(whose.Trim(), "me", StringComparison.OrdinalIgnoreCase) ? viewer.Person
        : Named(viewer, "whose", whose).Then<Salesperson>(person => AccessPolicy.MaySee(viewer, person) ? person : Problem.Denied($"Who approves for {person.Name} is set by {person.Name}, their managers and sales operations."));

    private static Outcome<Salesperson?> StandIn(Viewer viewer, Salesperson away, string person)
    {
        if (Nobody.Contains(person.Trim().ToLowerInvariant())) return new Outcome<Salesperson?>.Found(null);
        return Named(viewer, "person", person).Then<Salesperson?>(found => found.Id == away.Id ? Problem.Invalid("person", $"{found.Name} cannot stand in for themselves. Say “nobody” to end it.") : found);
    }

    private static Outcome<Salesperson> Named(Viewer viewer, string argument, string name) => PersonFinder.Find(argument, name, viewer.Org.People.Where(p => p.Active));

    private static Outcome<DateOnly?> Day(string argument, string? text) => string.IsNullOrWhiteSpace(text) ? (DateOnly?)null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Problem.Invalid(argument, $"I can't read “{text.Trim()}” as a day. Say it like 2018-01-05.");
}
