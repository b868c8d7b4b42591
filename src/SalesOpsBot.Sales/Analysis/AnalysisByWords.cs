namespace SalesOpsBot.Sales.Analysis;

/// <summary>What people call the lines of an analysis.</summary>
public static class AnalysisByWords
{
    /// <summary>The word, as in "by rep".</summary>
    public static string Of(AnalysisBy by) => by switch
    {
        AnalysisBy.Rep => Say("rep"),
        AnalysisBy.Product => Say("product"),
        AnalysisBy.Region => Say("region"),
        AnalysisBy.Account => Say("account"),
        AnalysisBy.Sector => Say("sector"),
        AnalysisBy.Stage => Say("stage"),
        AnalysisBy.Week => Say("week"),
        AnalysisBy.Month => Say("month"),
        AnalysisBy.Quarter => Say("quarter"),
    };
}
