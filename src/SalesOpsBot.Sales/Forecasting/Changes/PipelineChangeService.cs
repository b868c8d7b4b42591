using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>Answers what changed in a pipeline.</summary>
public sealed class PipelineChangeService(IDealStore deals, IDealChangeStore changes, SalesOptions options)
{
    private const int Shown = 5;
    private const int UsualDays = 7;

    private static string Definition =>
        Say("value of open deals with a close date in the period: opening + new + pulled in ± amount − pushed out − won − lost − removed = closing; "
        + "a deal counts under won with what it brought, under lost, pushed out and removed with what it was worth");

    /// <summary>The movements of a pipeline.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="since">The day with whose morning the changes begin, or a period that begins with it; six days ago where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="period">The days on which the pipeline's deals are expected to close; the current fiscal quarter where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<PipelineChangesReport>> ChangesAsync(Viewer viewer, string? since, string? scope, string? period, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => Since(viewer, since).ThenAsync(day => ChangesAsync(viewer, day, whose, when, cancellationToken))));

    private async Task<Outcome<PipelineChangesReport>> ChangesAsync(Viewer viewer, DateOnly since, SalesScope scope, Period period, CancellationToken cancellationToken)
    {
        var changed = await changes.ChangedAsync(scope, period.Days, since, viewer.Today, cancellationToken);
        var open = await deals.TotalsAsync(scope, new() { Status = DealStatus.Open, Closing = period.Days }, viewer.Today, cancellationToken);
        var counted = open.Where(t => t.Category != ForecastCategory.Omitted).ToList();
        var bridge = PipelineChangeCalculator.Bridge(changed, counted.Sum(t => t.Value), period.Days, since);
        var totals = Totals(bridge);
        var kept = await changes.FirstChangeAsync(cancellationToken);
        return new PipelineChangesReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Since = since,
            Period = period,
            Opening = Money(bridge.Opening),
            Movements = totals,
            Closing = Money(bridge.Closing),
            ChangesKeptFrom = kept,
            Receipt = new(Say("pipeline changes"), 1, Definition, counted.Sum(t => t.Count) + bridge.Movements.Count)
            {
                Steps =
                [
                    new(Say("Opening"), Say($"at the end of {since:yyyy-MM-dd}"), Money(bridge.Opening).ToString()),
                    .. totals.Select(t => new ReceiptStep(Name(t.Kind), string.Create(CultureInfo.InvariantCulture, $"{t.Count:N0} {PhraseBook.Plural(t.Count, "deal", "deals")}"), t.Value.ToString())),
                    new(Say("Closing"), Say("opening and all movements"), Money(bridge.Closing).ToString()),
                ],
                LeftOut = [.. DealRows.Without(counted)],
            },
        };
    }

    /// <summary>The words of a movement.</summary>
    public static string Name(MovementKind kind) => kind switch
    {
        MovementKind.New => Say("New"),
        MovementKind.PulledIn => Say("Pulled in"),
        MovementKind.Amount => Say("Amount changed"),
        MovementKind.PushedOut => Say("Pushed out"),
        MovementKind.Won => Say("Won"),
        MovementKind.Lost => Say("Lost"),
        MovementKind.Removed => Say("Removed"),
    };

    private IReadOnlyList<MovementTotal> Totals(PipelineBridge bridge) =>
    [
        .. bridge.Movements.GroupBy(m => m.Kind).OrderBy(g => g.Key).Select(g => new MovementTotal(g.Key, g.LongCount(), Money(g.Sum(m => m.Value)))
        {
            Deals = [.. g.OrderByDescending(m => Math.Abs(m.Value)).ThenBy(m => m.Id, StringComparer.Ordinal).Take(Shown).Select(m => new MovedDeal(m.Id, m.Name, Money(m.Value)))],
        }),
    ];

    private Money Money(long value) => new(value, options.CompanyCurrency);

    private static Outcome<DateOnly> Since(Viewer viewer, string? since) => PeriodArgument
        .Read(since, Period.Day(viewer.Today.AddDays(1 - UsualDays)), "since")
        .Then<DateOnly>(said => said.Start.AddDays(-1))
        .Then<DateOnly>(day => day < viewer.Today ? day : Problem.Invalid("since", "Changes are told since a day in the past. Try “since last Monday”."));
}
