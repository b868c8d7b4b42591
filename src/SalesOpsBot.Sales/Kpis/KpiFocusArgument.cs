using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Reads the argument <c>focus</c> of a tool.</summary>
public static class KpiFocusArgument
{
    private static readonly Dictionary<string, KpiFocus> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inbound"] = KpiFocus.Inbound,
        ["prospecting"] = KpiFocus.Prospecting,
        ["outbound"] = KpiFocus.Prospecting,
        ["sdr"] = KpiFocus.Prospecting,
        ["bdr"] = KpiFocus.Prospecting,
        ["closing"] = KpiFocus.Closing,
        ["ae"] = KpiFocus.Closing,
        ["success"] = KpiFocus.Success,
        ["customer_success"] = KpiFocus.Success,
        ["customer success"] = KpiFocus.Success,
        ["csm"] = KpiFocus.Success,
        ["time"] = KpiFocus.Time,
        ["team_size"] = KpiFocus.TeamSize,
        ["team size"] = KpiFocus.TeamSize,
    };

    /// <summary>What is looked at; nothing means everything.</summary>
    public static Outcome<KpiFocus?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (KpiFocus?)null;
        return Names.TryGetValue(text.Trim(), out var focus)
            ? (KpiFocus?)focus
            : Problem.Invalid("focus", $"I can look at inbound, prospecting, closing, success, time or team_size, not at “{text.Trim()}”.");
    }

    /// <summary>The name in arguments: <c>team_size</c>.</summary>
    public static string Name(KpiFocus focus) => Names.First(n => n.Value == focus).Key;

    /// <summary>The job that a focus is about; nothing where it is about none.</summary>
    public static Job? JobOf(KpiFocus? focus) => focus switch
    {
        KpiFocus.Inbound => Job.Inbound,
        KpiFocus.Prospecting => Job.Prospecting,
        KpiFocus.Closing => Job.Closing,
        KpiFocus.Success => Job.CustomerSuccess,
        KpiFocus.Time or KpiFocus.TeamSize or null => null,
    };
}
