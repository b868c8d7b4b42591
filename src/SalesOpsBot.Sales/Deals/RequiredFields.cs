namespace SalesOpsBot.Sales.Deals;

/// <summary>The names of what a stage can ask of deals.</summary>
public static class RequiredFields
{
    /// <summary>For people: <c>close date</c>.</summary>
    public static string Words(RequiredField field) => field == RequiredField.Category ? Say("forecast category") : Name(field).Replace('_', ' ');

    /// <summary>The field of a change, and the tools' argument: <c>close_date</c>.</summary>
    public static string Name(RequiredField field) => field switch
    {
        RequiredField.Account => "account",
        RequiredField.Product => "product",
        RequiredField.Owner => "owner",
        RequiredField.Value => "value",
        RequiredField.CloseDate => "close_date",
        RequiredField.NextStep => "next_step",
        RequiredField.Category => "category",
        RequiredField.LostReason => "lost_reason",
    };
}
