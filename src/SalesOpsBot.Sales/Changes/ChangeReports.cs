using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Makes reports of changes.</summary>
internal static class ChangeReports
{
    private static string Definition => Say("each field as it was when the change was prepared, and as it becomes; it is made as a whole, once, or not at all");

    public static ChangeReport Of(Viewer viewer, Change change) => new()
    {
        AsOf = viewer.Now,
        Scope = "me",
        ScopeLabel = viewer.Person.Name,
        Change = change,
        Receipt = new(Say("change"), 1, Definition, change.Records.Count),
    };
}
