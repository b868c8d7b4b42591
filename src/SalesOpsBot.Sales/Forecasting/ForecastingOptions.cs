namespace SalesOpsBot.Sales.Forecasting;

/// <summary>How forecasts are made: the section <c>Sales:Forecasting</c> of the settings.</summary>
public sealed class ForecastingOptions
{
    /// <summary>Deals won that there must be before probabilities are learnt from them.</summary>
    /// <value>At least 1, default 50.</value>
    public int MinimumWon { get; set; } = 50;

    /// <summary>Deals lost that there must be before probabilities are learnt from them.</summary>
    /// <value>At least 1, default 50.</value>
    public int MinimumLost { get; set; } = 50;

    /// <summary>Days before today over which the run-rate takes its mean.</summary>
    /// <value>1 to 366, default 90.</value>
    public int RunRateDays { get; set; } = 90;

    /// <summary>What the historical forecast adds to the average period, as a share of it.</summary>
    /// <value>-1 to 10, default 0; 0.05 is 5%.</value>
    public decimal Growth { get; set; }

    /// <summary>What people who are new are expected to bring in their first period, in units of the company's currency; the historical forecast adds it.</summary>
    /// <value>Default 0.</value>
    public decimal NewHires { get; set; }
}
