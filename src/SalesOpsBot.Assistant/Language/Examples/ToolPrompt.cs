using SalesOpsBot.Assistant.Language.Periods;

namespace SalesOpsBot.Assistant.Language.Examples;

/// <summary>What is told about a tool: the words for a model and the sentences that the offline understanding learns from.</summary>
/// <param name="Name">The tool's name: the file's name.</param>
/// <param name="Description">What it answers, for a model.</param>
/// <param name="Arguments">What each argument means, for a model; the offline understanding fills those named here.</param>
/// <param name="Examples">How people ask for it, with <c>{period}</c>, <c>{person}</c>, <c>{account}</c>, <c>{product}</c>, <c>{stage}</c>, <c>{region}</c>, <c>{money}</c>, <c>{time}</c>, <c>{duration}</c>, <c>{deal}</c>, <c>{text}</c> (free words) and <c>{n}</c> in place of the things themselves.</param>
internal sealed record ToolPrompt(string Name, string Description, IReadOnlyDictionary<string, string> Arguments, IReadOnlyList<string> Examples)
{
    /// <summary>Which year a period without one means.</summary>
    public PeriodDirection Direction { get; init; }

    /// <summary>Whether it prepares a change, which is to be confirmed, amended or dropped.</summary>
    public bool Changes { get; init; }
}
