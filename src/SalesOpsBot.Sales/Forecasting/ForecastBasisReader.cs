using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Forecasting.WinProbability;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>Reads what forecasts are made from. What was learnt of the company is kept until its history changes.</summary>
public sealed class ForecastBasisReader(IDealHistoryStore deals, IStageStore stages, IForecastSubmissionStore submissions, SalesOptions options)
{
    private const int Years = 5;

    private volatile Learnt? _learnt;

    /// <summary>Reads it for a scope and a period.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="period">What is forecast.</param>
    /// <param name="withPast">Whether forecasts of the past are to be tried: it costs more where the company has very many deals.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<ForecastBasis> ReadAsync(Viewer viewer, SalesScope scope, Period period, bool withPast, CancellationToken cancellationToken)
    {
        var today = viewer.Today;
        var company = await deals.HistoryAsync(AccessPolicy.EverybodyForLearning, today, cancellationToken);
        var known = await stages.StagesAsync(cancellationToken);
        var (models, probabilities) = Models(company, viewer.Org, known);
        var owners = scope.Owners?.Select(id => id.Value).ToHashSet();

        var replayed = company.LastClosing > today.DayNumber;

        // A part of a sample is too thin to be tried on: where the company is sampled, the scope's own deals are read on their own.
        var enough = company.OneIn == 1 || owners is null || !(withPast || replayed);
        var own = enough ? models.Of(owners) : await deals.HistoryAsync(scope, today, cancellationToken);
        var calls = new SubmittedCalls(await submissions.SubmissionsAsync(scope, new(DateOnly.MinValue, DateOnly.MaxValue), cancellationToken), viewer.Org);
        var past = new PastStandings(own, owners, models, probabilities, calls);
        if (replayed) return new(past.At(new(today, period)), past, own, Replayed: true);
        var (open, due) = await deals.OpenAsync(scope, period.Days, today, cancellationToken);
        var standing = new Standing
        {
            Day = today,
            Period = period,
            Owners = owners,
            Won = await deals.WonByDayAsync(scope, new(today.AddYears(-Years), today), cancellationToken),
            Open = open,
            Due = due,
            Cycles = models.CyclesAt(today),
            Stages = probabilities,
            Model = () => models.At(today, period.Days),
            Calls = calls,
        };
        return new(standing, past, own, Replayed: false);
    }

    private (WinModels Models, IReadOnlyDictionary<int, double> Stages) Models(DealHistory company, OrgChart org, IReadOnlyList<Stage> known)
    {
        if (_learnt is { } learnt && learnt.IsOf(company, org, known)) return (learnt.Models, learnt.Probabilities);
        var probabilities = known.ToDictionary(s => s.Id, s => s.Probability);
        var teams = org.People.ToDictionary(p => p.Id.Value, p => p.ManagerId?.Value ?? 0);
        var models = new WinModels(company, new WinModelLearner(teams, probabilities, options.Forecasting));
        _learnt = new(company, org, known, models, probabilities);
        return (models, probabilities);
    }

    private sealed record Learnt(DealHistory Company, OrgChart Org, IReadOnlyList<Stage> Known, WinModels Models, IReadOnlyDictionary<int, double> Probabilities)
    {
        /// <summary>Whether it was learnt from these very ones: the stores give the same objects out until something changes.</summary>
        public bool IsOf(DealHistory company, OrgChart org, IReadOnlyList<Stage> known) => ReferenceEquals(Company, company) && ReferenceEquals(Org, org) && ReferenceEquals(Known, known);
    }
}
