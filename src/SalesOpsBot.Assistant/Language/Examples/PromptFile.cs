using SalesOpsBot.Assistant.Language.Periods;

namespace SalesOpsBot.Assistant.Language.Examples;

/// <summary>A file of prompts as it is written.</summary>
internal sealed record PromptFile(string? Description, Dictionary<string, string>? Arguments, List<string>? Examples, PeriodDirection Direction = PeriodDirection.Nearest, bool Changes = false);
