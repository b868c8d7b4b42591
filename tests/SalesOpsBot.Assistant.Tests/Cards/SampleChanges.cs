using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.History;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Changes as the tools give them, for the cards' sample data.</summary>
internal static class SampleChanges
{
    public static ChangeReport Prepared => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Melvin Marxen",
        Change = Change,
        Effects =
        [
            new("Gladys Colclough's forecast, the fourth quarter of 2017", 98_200m, 97_568m, "USD"),
            new("Gladys Colclough's forecast, the first quarter of 2018", 41_000m, 41_780m, "USD"),
        ],
        Receipt = new("change", 1, "each field as it was when the change was prepared, and as it becomes; it is made as a whole, once, or not at all", 1),
    };

    public static ChangeForm Form => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Melvin Marxen",
        Change = Change,
        Now = new Dictionary<string, string?> { ["stage"] = Reference("Engaging"), ["value"] = "1054.00 USD", ["close_date"] = "2017-12-15" },
        Choices = new Dictionary<string, IReadOnlyList<string>> { ["stage"] = ["Prospecting", "Engaging", "Won", "Lost"], ["category"] = ["Pipeline", "Best case", "Commit", "Omitted"] },
        Receipt = Prepared.Receipt,
    };

    public static HistoryReport History => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "visible",
        ScopeLabel = "All that you may see",
        Subject = "Isdom – GTX Plus Basic",
        Changes =
        [
            new() { At = SampleAnswers.Now.AddMinutes(-5), Person = "Melvin Marxen", Channel = "slack", Records = [Change.Records[0].Reverse()], IsUndo = true },
            new() { At = SampleAnswers.Now.AddMinutes(-9), Person = "Melvin Marxen", Channel = "msteams", Words = "push Isdom to 15 Jan and bump it to 1.3k", Reason = "They wait for their new budget", Records = Change.Records },
        ],
        Receipt = new("history", 1, "the entries of the audit, latest first: every change that was made from a conversation, and how it was confirmed", 2),
    };

    private static Change Change => new()
    {
        Id = "0195f0c2a7b47c2e9d3a5b6c7d8e9f00",
        PersonId = new(2),
        Title = "Isdom – GTX Plus Basic",
        Records =
        [
            new(RecordKind.Deal, "1C1I7A6R", "Isdom – GTX Plus Basic", ChangeOperation.Update,
            [
                new("value", "1054.00 USD", "1300.00 USD"),
                new("close_date", "2017-12-15", "2018-01-15"),
            ]),
        ],
        Origin = new("msteams:19:abc", "push Isdom to 15 Jan and bump it to 1.3k", "offline 0.97", "update_deal", """{"deal":"1C1I7A6R","close_date":"2018-01-15","value":"1300"}"""),
        Reason = "They wait for their new budget",
        PreparedAt = SampleAnswers.Now,
        ExpiresAt = SampleAnswers.Now.AddMinutes(15),
    };

    private static string? Reference(string name) => FieldText.Reference(name, name);
}
