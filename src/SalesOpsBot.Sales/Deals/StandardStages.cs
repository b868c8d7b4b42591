namespace SalesOpsBot.Sales.Deals;

/// <summary>The stages that are known where the settings name none: the source documents', Maven's, and the standard ones of Salesforce and HubSpot.</summary>
public static class StandardStages
{
    /// <summary>In the order of a pipeline.</summary>
    public static IReadOnlyList<StageOptions> All { get; } =
    [
        Open("Prospecting", 0.10),
        Open("Discovery call", 0.10),
        Open("Qualification", 0.10),
        Open("Qualified", 0.20, "qualifiedtobuy", "Qualified to Buy"),
        Open("Appointment Scheduled", 0.20, "appointmentscheduled"),
        Open("Needs Analysis", 0.20),
        Open("Product demo", 0.40, "presentationscheduled", "Presentation Scheduled", "Demo"),
        Open("Value Proposition", 0.50),
        Open("Engaging", 0.60),
        Open("Product trial", 0.60, "Trial"),
        Open("Id. Decision Makers", 0.60),
        Open("Perception Analysis", 0.70),
        Open("Proposal/Price Quote", 0.75, "Proposal"),
        Open("Final call", 0.80, "decisionmakerboughtin", "Decision Maker Bought-In"),
        Open("Negotiation/Review", 0.90, "Negotiation"),
        Open("Contract Sent", 0.90, "contractsent"),
        new() { Name = "Won", Probability = 1, Status = DealStatus.Won, Aliases = { "Closed Won", "closedwon" } },
        new() { Name = "Lost", Probability = 0, Status = DealStatus.Lost, Aliases = { "Closed Lost", "closedlost" } },
    ];

    private static StageOptions Open(string name, double probability, params ReadOnlySpan<string> aliases)
    {
        var stage = new StageOptions { Name = name, Probability = probability };
        foreach (var alias in aliases) stage.Aliases.Add(alias);
        return stage;
    }
}
