namespace SalesOpsBot.Sales.Phrases;

/// <summary>The language in which people are understood, the same for everybody; what is said to each of them is in their own.</summary>
public static class UnderstoodLanguage
{
    private const string Setting = "SalesOpsBot.Language";

    /// <summary>BCP 47 tag; the runtime setting <c>SalesOpsBot.Language</c>, or <c>en</c> where there is none.</summary>
    public static string Tag { get; } = AppContext.GetData(Setting) as string ?? "en";
}
