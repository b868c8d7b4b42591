namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>Ages of deals, finer while they are young. The last band holds all that is older than about five months.</summary>
public static class AgeBands
{
    private static readonly int[] Starts = [0, 3, 7, 14, 30, 45, 60, 75, 90, 105, 120, 140];

    /// <summary>How many there are.</summary>
    public static int Count => Starts.Length;

    /// <summary>The first day of each band, youngest first.</summary>
    public static IReadOnlyList<int> FirstDays => Starts;

    /// <summary>The band of an age in days; a deal dated in the future belongs to the first.</summary>
    public static int Of(int age)
    {
        var found = Array.BinarySearch(Starts, age);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
