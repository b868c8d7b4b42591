namespace SalesOpsBot.Sales.Deals;

/// <summary>Says what a deal lacks to enter a stage. Pure.</summary>
public static class StageEntryChecker
{
    /// <summary>The fields that the stage asks for and the deal has not, in the order of the stage.</summary>
    public static IReadOnlyList<RequiredField> Missing(Stage stage, Deal deal) => [.. stage.Required.Where(field => !Has(deal, field))];

    /// <summary>A field for people: <c>close date</c>.</summary>
    public static string Words(RequiredField field) => field switch
    {
        RequiredField.Account => "account",
        RequiredField.Product => "product",
        RequiredField.Owner => "owner",
        RequiredField.Value => "value",
        RequiredField.CloseDate => "close date",
        RequiredField.NextStep => "next step",
        RequiredField.Category => "forecast category",
        RequiredField.LostReason => "lost reason",
    };

    private static bool Has(Deal deal, RequiredField field) => field switch
    {
        RequiredField.Account => deal.AccountId is not null,
        RequiredField.Product => deal.ProductId is not null,
        RequiredField.Owner => deal.OwnerId is not null,
        RequiredField.Value => deal.Value > 0,
        RequiredField.CloseDate => deal.CloseDate is not null,
        RequiredField.NextStep => !string.IsNullOrWhiteSpace(deal.NextStep),
        RequiredField.Category => deal.Category is not null,
        RequiredField.LostReason => !string.IsNullOrWhiteSpace(deal.LostReason),
    };
}
