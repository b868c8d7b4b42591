using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Answers questions about commission.</summary>
public sealed class CommissionService(SettlementReader settlements, SalesOptions options)
{
    /// <summary>The statement of a person, or the sums of several.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said. Every settlement that shares a day with it is told as a whole.</param>
    /// <param name="scope">Whose; see <see cref="AccessPolicy.DefaultFor"/>.</param>
    /// <param name="knownOn">A day: only plan versions written down by then are used, so that a statement comes out as it did then. Nothing means all of them.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<CommissionReport>> CommissionAsync(Viewer viewer, string? period, string? scope, string? knownOn, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => PeriodArgument.ReadOptional(knownOn, "known_on").ThenAsync(day => CommissionAsync(viewer, when, whose, day?.End, cancellationToken))));

    /// <summary>Why somebody has no statement, as a sentence that says who can help.</summary>
    internal static Problem NoPlan(Viewer viewer, SalesScope scope, Period period) => Problem.NotFound("scope", scope.Kind == ScopeKind.Me || scope.Owners is [var only] && only == viewer.Person.Id
        ? Say($"You have no commission plan for {period}. Sales operations assigns plans.")
        : Say($"Nobody of “{scope.Label}” has a commission plan for {period}. Sales operations assigns plans."));

    private async Task<Outcome<CommissionReport>> CommissionAsync(Viewer viewer, Period period, SalesScope scope, DateOnly? knownOn, CancellationToken cancellationToken)
    {
        IReadOnlyList<Salesperson> people = scope.Owners is { } owners ? [.. owners.Select(viewer.Org.Find).OfType<Salesperson>()] : viewer.Org.People;
        var range = SettlementReader.UpTo(viewer.Today, period);
        var book = await settlements.ReadAsync(scope, people, range, viewer.Today, knownOn, cancellationToken);
        var statements = people.Select(p => book.Run(p, range).Select(r => r.Statement).ToList()).Where(s => s.Count > 0).ToList();
        if (statements.Count == 0) return NoPlan(viewer, scope, period);
        var sums = statements.ConvertAll(CommissionPerson.Of);
        var zero = Money.Zero(options.CompanyCurrency);
        var without = people.Count(p => p.Active && p.Role is Role.Rep) - statements.Count(s => viewer.Org.Find(s[0].PersonId) is { Active: true, Role: Role.Rep });
        IReadOnlyList<LeftOut> leftOut = without > 0 ? [new(without, Say("reps without a commission plan for these days"))] : [];
        List<CommissionStatement> all = [.. statements.SelectMany(s => s)];
        return new CommissionReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            People = [.. sums.OrderByDescending(p => p.Total.MinorUnits).ThenBy(p => p.Person, StringComparer.Ordinal)],
            Statements = people.Count == 1 ? all : [],
            BasePay = sums.Aggregate(zero, (sum, p) => sum + p.BasePay),
            Earned = sums.Aggregate(zero, (sum, p) => sum + p.Earned),
            Total = sums.Aggregate(zero, (sum, p) => sum + p.Total),
            Notes = people.Count == 1 ? [.. all.SelectMany(s => s.Notes), .. CommissionNotes.Of(all, period)] : [],
            Receipt = people.Count == 1 ? CommissionReceipts.Of(all, leftOut) : CommissionReceipts.OfPeople(all, leftOut),
        };
    }
}
