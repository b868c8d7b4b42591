using SalesOpsBot.Sales.DataHealth;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>The health of data as the tool tells it, for the card's sample data.</summary>
internal static class SampleDataHealth
{
    public static DataHealthReport All => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        OpenDeals = 143,
        OpenLeads = 61,
        Checks =
        [
            Check(DataIssue.NoNextStep, 58, 143, new("Isdom · GTX Plus Basic (1C1I7A01)") { Deal = SampleAnswers.Line(1) }, new("Isdom · GTX Plus Basic (1C1I7A03)") { Deal = SampleAnswers.Line(3) }),
            Check(DataIssue.DuplicateDeals, 2, 143, new("Isdom · GTX Plus Basic (1C1I7A05)") { Deal = SampleAnswers.Line(5) }, new("Isdom · GTX Plus Basic (1C1I7A07)") { Deal = SampleAnswers.Line(7) }),
            Check(DataIssue.SimilarAccounts, 1, 44, new DataHealthItem("Bluth Company / The Bluth Co.")),
        ],
        Clean = [DataIssueWords.Title(DataIssue.NoValue), DataIssueWords.Title(DataIssue.OwnerLeft)],
        Receipt = new("data health", 1, "open deals and open leads of the scope, each issue counted by itself", 204),
    };

    /// <summary>The list behind one of the lines.</summary>
    public static DataHealthReport One => All with { Checks = [All.Checks[0]], Check = "no_next_step", Page = 2, Pages = 6 };

    private static DataHealthCheck Check(DataIssue issue, long count, long of, params DataHealthItem[] examples) =>
        new(DataIssueWords.Name(issue), DataIssueWords.Title(issue), DataIssueWords.Advice(issue), count, of, examples);
}
