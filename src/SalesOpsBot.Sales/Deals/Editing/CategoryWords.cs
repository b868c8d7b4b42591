namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>The words for forecast categories.</summary>
public static class CategoryWords
{
    /// <summary>For people, and as a field's text.</summary>
    public static string Of(ForecastCategory category) => category switch
    {
        ForecastCategory.Pipeline => "Pipeline",
        ForecastCategory.BestCase => "Best case",
        ForecastCategory.Commit => "Commit",
        ForecastCategory.Omitted => "Omitted",
    };

    /// <summary>Reads a category, however it is written.</summary>
    public static ForecastCategory? TryRead(string? text) => new string([.. (text ?? "").Where(char.IsAsciiLetter)]).ToUpperInvariant() switch
    {
        "PIPELINE" or "PIPE" => ForecastCategory.Pipeline,
        "BESTCASE" or "BEST" or "UPSIDE" => ForecastCategory.BestCase,
        "COMMIT" or "COMMITTED" or "COMMITMENT" => ForecastCategory.Commit,
        "OMITTED" or "OMIT" or "NONE" or "EXCLUDE" or "EXCLUDED" or "LEFTOUT" => ForecastCategory.Omitted,
        _ => null,
    };
}
