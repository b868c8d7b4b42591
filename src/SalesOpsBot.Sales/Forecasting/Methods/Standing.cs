using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>All that is known on a day: what a forecast may use, and nothing that came later.</summary>
public sealed record Standing
{
    /// <summary>The day that it is; its end, to be exact.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What is forecast.</summary>
    public required Period Period { get; init; }

    /// <summary>Whose deals; nothing for the whole company.</summary>
    public IReadOnlySet<long>? Owners { get; init; }

    /// <summary>The owners' wins. Not to be asked beyond <see cref="Day"/>: see <see cref="WonBetween"/>.</summary>
    public required WonByDay Won { private get; init; }

    /// <summary>The owners' open deals.</summary>
    public required IReadOnlyList<OpenDeals> Open { get; init; }

    /// <summary>Those of them that are expected to close in the period.</summary>
    public required IReadOnlyList<OpenDeals> Due { get; init; }

    /// <summary>How long the company's deals took that had closed by then.</summary>
    public required CycleTimes Cycles { get; init; }

    /// <summary>The probability of each stage by key.</summary>
    public required IReadOnlyDictionary<int, double> Stages { get; init; }

    /// <summary>What the company's past says of open deals; asked only by those who use it.</summary>
    public required Func<Outcome<WinModel>> Model { get; init; }

    /// <summary>What was submitted for the period by then.</summary>
    public required SubmittedCalls Calls { get; init; }

    /// <summary>Whether days of the period are still to come.</summary>
    public bool IsRunning => Period.End > Day;

    /// <summary>Days of the period that are still to come.</summary>
    public int DaysLeft => Math.Max(0, Period.End.DayNumber - Math.Max(Day.DayNumber, Period.Start.DayNumber - 1));

    /// <summary>What is won in the period so far.</summary>
    public long WonSoFar => WonBetween(Period.Start, Period.End);

    /// <summary>The first day with a win, if it is known by now.</summary>
    public DateOnly? FirstWin => Won.First is { } first && first <= Day.DayNumber ? DateOnly.FromDayNumber(first) : null;

    /// <summary>What was won from one day to another, as far as it is known.</summary>
    public long WonBetween(DateOnly first, DateOnly last) => Won.Between(first.DayNumber, Math.Min(last.DayNumber, Day.DayNumber));
}
