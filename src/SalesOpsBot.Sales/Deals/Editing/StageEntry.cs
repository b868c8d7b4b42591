using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>What entering a stage brings with it, and what it demands. Pure.</summary>
public static class StageEntry
{
    private const string NextStep = "next_step";

    /// <summary>The deal's fields with those that follow from the stage: a deal that closes does so on a day that has come, and one that opens again is not lost any more.</summary>
    public static IReadOnlyList<FieldChange> Follow(Viewer viewer, Stage entered, IReadOnlyList<FieldChange> fields, IReadOnlyDictionary<string, string?> now)
    {
        if (entered.Status == DealStatus.Open) return now.GetValueOrDefault("lost_reason") is { } reason ? With(fields, "lost_reason", reason, null) : fields;
        var day = fields.FirstOrDefault(f => f.Field == "close_date") is { } said ? said.After : null;
        return With(fields, "close_date", now.GetValueOrDefault("close_date"), day ?? FieldText.Of(viewer.Today));
    }

    /// <summary>The first thing that a stage demands and the deal would lack, as a question; nothing where it lacks nothing.</summary>
    public static Problem? Lacking(Stage entered, IReadOnlyList<FieldChange> fields, IReadOnlyDictionary<string, string?> now)
    {
        var missing = entered.Required.Select(RequiredFields.Name).FirstOrDefault(name => (fields.FirstOrDefault(f => f.Field == name) is { } change ? change.After : now.GetValueOrDefault(name)) is null);
        return missing switch
        {
            null => null,
            "value" => Problem.Missing("value", $"{entered.Name} needs a value. What is it worth?"),
            "close_date" => Problem.Missing("close_date", $"{entered.Name} needs a close date. When do you expect it to close?"),
            NextStep => Problem.Missing(NextStep, $"{entered.Name} needs a next step. What happens next?"),
            _ => Problem.Missing(missing, $"{entered.Name} needs “{RecordFields.Of(RecordKind.Deal, missing).Label}”. What is it?"),
        };
    }

    private static List<FieldChange> With(IReadOnlyList<FieldChange> fields, string name, string? before, string? after) =>
        [.. fields.Where(f => f.Field != name), new(name, before, after)];
}
