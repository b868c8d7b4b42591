namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What people have committed themselves to.</summary>
public sealed class RepCallMethod : IForecastMethod
{
    /// <inheritdoc/>
    public string Name => ForecastMethods.RepCall;

    /// <inheritdoc/>
    public string Definition => Say("Σ of the last commit that each person submitted for the period; a manager's own call stands for the people below");

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing)
    {
        var calls = standing.Calls.At(standing.Period, standing.Day);
        return calls.Count == 0
            ? MethodFigure.None(Say("Nobody has submitted a forecast for this period."))
            : MethodFigure.Of([.. calls.Select(c => (c.Name, Say($"submitted {c.Submission.SubmittedAt:yyyy-MM-dd}"), (double)c.Submission.Commit))]);
    }
}
