using System.Globalization;
using Microsoft.Extensions.Options;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>What a model is told before anything else, from <c>prompts/system.md</c>. It names nobody: the model needs the day and the role, not the person.</summary>
internal sealed class SystemPrompt(IOptions<AssistantOptions> options)
{
    private readonly Lazy<string> _text = new(() => File.ReadAllText(Path.Combine(options.Value.PromptsFolder, "system.md")));

    /// <summary>The text for a turn.</summary>
    public string For(TurnContext turn) => _text.Value
        .Replace("{today}", turn.Viewer.Today.ToString("dddd yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{role}", turn.Viewer.Person.Role.ToString(), StringComparison.Ordinal)
        .Replace("{quarter}", Quarter(turn), StringComparison.Ordinal)
        .Replace("{year}", Span(turn.Calendar.YearOf(turn.Viewer.Today)), StringComparison.Ordinal);

    private static string Quarter(TurnContext turn) => Span(turn.Calendar.QuarterOf(turn.Viewer.Today));

    private static string Span(Period period) => period.ToString();
}
