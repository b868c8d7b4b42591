namespace SalesOpsBot.Sales.Forecasting.History;

/// <summary>What a forecast learns from one deal. Days are day numbers (<see cref="DateOnly.DayNumber"/>), so that ages are plain subtraction.</summary>
public readonly record struct HistoricDeal
{
    /// <summary>The closing day of deals that are open.</summary>
    public const int NotYet = int.MaxValue;

    /// <summary>Who works on it; zero for nobody.</summary>
    public long Owner { get; init; }

    /// <summary>What is sold; zero where it is not known.</summary>
    public int Product { get; init; }

    /// <summary>The day it began; nothing where it is not known.</summary>
    public int? Created { get; init; }

    /// <summary>The day it closed, or <see cref="NotYet"/>.</summary>
    public int Closed { get; init; }

    /// <summary>Whether it was won.</summary>
    public bool Won { get; init; }

    /// <summary>What it brought, in minor units of the company's currency; what it is thought to bring while it is open.</summary>
    public long Value { get; init; }

    /// <summary>The stage that it is in now.</summary>
    public int Stage { get; init; }

    /// <summary>The stages that it really went through, first one first; nothing where nobody wrote them down.</summary>
    public IReadOnlyList<StageArrival>? Stages { get; init; }

    /// <summary>Days from the first to the last; nothing while it is open, and where the first day is not known.</summary>
    public int? Cycle => Closed == NotYet ? null : Closed - Created;

    /// <summary>Whether it was known and not closed at the end of a day.</summary>
    public bool OpenAt(int day) => Created <= day && Closed > day;

    /// <summary>Whether it was won within some days, both included.</summary>
    public bool WonIn(int first, int last) => Won && Closed >= first && Closed <= last;

    /// <summary>
    /// The stage at the end of a day; zero where nobody wrote it down. The present stage is no guess at it: only deals that are still open have one, and to learn
    /// from them alone that nobody wins would be wrong.
    /// </summary>
    public int StageAt(int day)
    {
        var stage = 0;
        foreach (var arrival in Stages ?? [])
        {
            if (arrival.Day > day) break;
            stage = arrival.Stage;
        }

        return stage;
    }
}
