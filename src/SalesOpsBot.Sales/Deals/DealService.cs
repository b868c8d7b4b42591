using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals.FollowUps;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Answers questions about deals and the pipeline.</summary>
public sealed class DealService(IDealStore deals, IStageStore stages, IFollowUpStore followUps, DealFilterReader filters, SalesOptions options)
{
    private const int Closest = 5;

    /// <summary>The open deals of a scope by stage.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In which the deals are expected to close; all open deals where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<PipelineReport>> PipelineAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument.ReadOptional(period).ThenAsync(when => PipelineAsync(viewer, when, whose, cancellationToken)));

    /// <summary>A page of deals.</summary>
    public Task<Outcome<DealList>> ListAsync(Viewer viewer, DealQuery query, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, query.Scope).ThenAsync(async whose =>
            await (await filters.ReadAsync(viewer, query, cancellationToken)).ThenAsync(read => ListAsync(viewer, whose, read, cancellationToken)));

    /// <summary>One deal, by its id or by words that name it among the deals that the person may see.</summary>
    public async Task<Outcome<DealDetail>> DetailAsync(Viewer viewer, string? deal, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal)) return Problem.Invalid("deal", "Which deal? Say its id, or the account and product.");
        return await AccessPolicy.Everything(viewer).ThenAsync<DealDetail>(async scope =>
            await deals.FindAsync(scope, deal, Closest, cancellationToken) switch
            {
                [] => Problem.NotFound("deal", $"Among the deals that you may see, none is called “{deal.Trim()}”."),
                [var only] => await DetailAsync(viewer, scope, only, cancellationToken),
                [var first, ..] when string.Equals(first.ExternalId, deal.Trim(), StringComparison.OrdinalIgnoreCase) => await DetailAsync(viewer, scope, first, cancellationToken),
                var several => Problem.Ambiguous("deal", $"Which deal do you mean by “{deal.Trim()}”?", [.. several.Select(d => new Choice(d.ExternalId, Title(d)))]),
            });
    }

    private async Task<Outcome<PipelineReport>> PipelineAsync(Viewer viewer, Period? period, SalesScope scope, CancellationToken cancellationToken)
    {
        var filter = new DealFilter { Status = DealStatus.Open, Closing = period?.Days };
        var all = await deals.TotalsAsync(scope, filter, viewer.Today, cancellationToken);
        var totals = DealRows.Counted(all);
        var lines = PipelineCalculator.ByStage(totals, await stages.StagesAsync(cancellationToken), options.CompanyCurrency);
        var zero = Money.Zero(options.CompanyCurrency);
        return new PipelineReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Stages = lines,
            Count = lines.Sum(l => l.Count),
            Value = lines.Aggregate(zero, (sum, l) => sum + l.Value),
            Weighted = lines.Aggregate(zero, (sum, l) => sum + l.Weighted),
            Overdue = (await deals.ListAsync(scope, filter with { Closing = Before(viewer.Today, period), CountedOnly = true }, DealOrder.Value, 0, 0, cancellationToken)).Count,
            AtListPrice = totals.Sum(t => t.AtListPrice),
            Receipt = new(Say("pipeline by stage"), 1, Say("Σ value of open deals; weighted: each value × the probability of its stage"), lines.Sum(l => l.Count))
            {
                Steps = [.. lines.Select(l => new ReceiptStep(l.Stage, string.Create(CultureInfo.InvariantCulture, $"{l.Value} × {l.Probability:0%}"), l.Weighted.ToString()))],
                LeftOut =
                [
                    .. DealRows.Some((all.Sum(t => t.Count) - totals.Sum(t => t.Count), Say("open deals that their reps left out of the forecast"))),
                    .. DealRows.Without(totals),
                    .. period is null ? [] : DealRows.Some((await deals.CountUndatedAsync(scope, cancellationToken), Say("open deals without a close date"))),
                ],
            },
        };
    }

    private async Task<Outcome<DealList>> ListAsync(Viewer viewer, SalesScope scope, DealListRequest request, CancellationToken cancellationToken)
    {
        var page = await deals.ListAsync(scope, request.Filter, request.Order, request.Paging.Skip, request.Paging.Size, cancellationToken);
        return request.Paging.PagesOf(page.Count).Then<DealList>(pages => new DealList
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Deals = page.Deals,
            Description = request.Description,
            Count = page.Count,
            Value = new(page.Value, options.CompanyCurrency),
            Page = request.Paging.Page,
            Pages = pages,
            Receipt = new(Say("list of deals"), 1, Say($"{request.Description}; the sum adds up the values of all of them"), page.Count)
            {
                LeftOut = [.. DealRows.Some((page.WithoutValue, Say("deals without a value in the company's currency: listed, but worth nothing in the sum")))],
            },
        });
    }

    private async Task<Outcome<DealDetail>> DetailAsync(Viewer viewer, SalesScope scope, DealLine deal, CancellationToken cancellationToken)
    {
        var everWon = await deals.LongestWonCycleAsync(cancellationToken);
        var end = deal.Status == DealStatus.Open ? viewer.Today : deal.CloseDate;
        var (probability, reason) = Probability(deal);
        return new DealDetail
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Deal = deal,
            History = await deals.StageHistoryAsync(scope, deal.Id, cancellationToken),
            Warnings = DealWarningFinder.Find(deal, viewer.Today, options.DealWarnings.For(deal.Stage, everWon)),
            Probability = probability,
            ProbabilityReason = reason,
            FollowUps = await followUps.CountAsync(scope, deal.Id, cancellationToken),
            FollowUpsNeeded = options.Kpis.FollowUps,
            AgeDays = deal.CreatedOn is { } born ? end?.DayNumber - born.DayNumber : null,
            Receipt = new(Say("deal"), 1, Say("the fields as they are kept; age in days from the first day to today, or to the day it closed"), 1),
        };
    }

    private static (double Probability, string Reason) Probability(DealLine deal) => deal switch
    {
        { Status: DealStatus.Won } => (1, Say("It is won.")),
        { Status: DealStatus.Lost } => (0, Say("It is lost.")),
        { Probability: { } own } => (own, Say($"{deal.Owner ?? Say("Its owner")} put it at {own:0%}; its stage, {deal.Stage}, stands for {deal.StageProbability:0%}.")),
        _ => (deal.StageProbability, Say($"Its stage, {deal.Stage}, stands for {deal.StageProbability:0%}.")),
    };

    private static DateRange Before(DateOnly today, Period? period)
    {
        var start = period?.Start ?? DateOnly.MinValue;
        var end = period?.End is { } last && last < today ? last : today.AddDays(-1);
        return end < start ? new(DateOnly.MinValue, DateOnly.MinValue) : new(start, end);
    }

    private static string Title(DealLine deal) => string.Create(CultureInfo.InvariantCulture, $"{deal.Name} · {deal.Stage} · {deal.Value?.ToString() ?? Say("no value")} ({deal.ExternalId})");
}
