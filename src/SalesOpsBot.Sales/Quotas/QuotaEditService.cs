using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quotas;

/// <summary>Prepares quotas: for sales operations, as later versions of what is in force.</summary>
public sealed class QuotaEditService(IQuotaStore quotas, ChangeService changes, SalesOptions options)
{
    /// <summary>Prepares a quota.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="rep">Whose.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="amount">How much, or what to add to what is in force: <c>+10%</c>.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> SetAsync(Viewer viewer, ChangeOrigin origin, string? rep, string? period, string? amount, CancellationToken cancellationToken)
    {
        if (viewer.Person.Role != Role.SalesOperations) return Problem.Denied("Quotas are set by sales operations.");
        if (string.IsNullOrWhiteSpace(rep)) return Problem.Missing("rep", "Whose quota?");
        if (string.IsNullOrWhiteSpace(amount)) return Problem.Missing("amount", "How much is the quota?");
        return await PersonFinder.Find("rep", rep, viewer.Org.People).ThenAsync(person => PeriodArgument.Read(period, options.Calendar.QuarterOf(viewer.Today)).ThenAsync(async when =>
        {
            var now = QuotaFinder.InForce(await quotas.QuotasAsync(Own(viewer, person), when.Days, cancellationToken), when.Days);
            if (now.FirstOrDefault(q => (q.Start, q.End) != (when.Start, when.End)) is { } other)
                return Problem.Invalid("period", $"{person.Name} has a quota for {Period.Between(other.Start, other.End).ToWords()}, which overlaps with {when.ToWords()}. Set that one.");
            var before = now.Count == 0 ? (Money?)null : new Money(now[0].Amount, options.CompanyCurrency);
            return await Amount(amount, before).ThenAsync(quota => changes.PrepareAsync(viewer, origin, new(Say($"{person.Name}'s quota, {when.ToWords()}"), [Quota(viewer, person, when, before, quota)], null), cancellationToken));
        }));
    }

    private Outcome<Money> Amount(string text, Money? before) => AmountExpression.Read(text, before, options.CompanyCurrency)
        .Match(said => options.InCompanyCurrency(said) is { } money ? money : Problem.Invalid("amount", $"I know no exchange rate for {said.Currency}."), problem => (Outcome<Money>)(problem with { Argument = "amount" }));

    private static SalesScope Own(Viewer viewer, Salesperson person) => AccessPolicy.Resolve(viewer, $"rep:{person.Name}").Match(scope => scope, problem => throw new InvalidOperationException(problem.Message));

    private static RecordChange Quota(Viewer viewer, Salesperson person, Period period, Money? before, Money amount) => new(
        RecordKind.Quota, string.Create(CultureInfo.InvariantCulture, $"{person.ExternalId}-{viewer.Now.UtcTicks}"), Say($"{person.Name}'s quota, {period.ToWords()}"), ChangeOperation.Create,
        [
            new("person", null, FieldText.Reference(person.ExternalId, person.Name)),
            new("start", null, FieldText.Of(period.Start)),
            new("end", null, FieldText.Of(period.End)),
            new("amount", FieldText.Of(before), FieldText.Of(amount)),
        ]);
}
