namespace SalesOpsBot.Sales.Leads;

/// <summary>Groups of statuses, and the argument <c>status</c>.</summary>
public static class LeadStatuses
{
    /// <summary>Those that somebody still works on, or should.</summary>
    public static IReadOnlyList<LeadStatus> Open { get; } = [LeadStatus.New, LeadStatus.Working, LeadStatus.Qualified];

    /// <summary>Reads the argument.</summary>
    public static Outcome<(string Name, IReadOnlyList<LeadStatus> Statuses)> Read(string? text)
    {
        var said = text?.Trim() ?? "";
        if (said.Length == 0 || Same(said, "open")) return ("open", Open);
        if (Same(said, "all")) return ("all", []);
        foreach (var status in Enum.GetValues<LeadStatus>())
        {
            if (Same(said, status.ToString())) return (said.ToLowerInvariant(), [status]);
        }

        return Problem.Invalid("status", $"A lead is open, new, working, qualified, disqualified or converted; “{said}” is none of these.");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
