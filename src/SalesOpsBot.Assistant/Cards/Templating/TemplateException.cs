namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>A template is wrong, or does not fit its data: a mistake in the house, never in what a person said.</summary>
/// <param name="place">Where in the template: <c>body[2].text</c>.</param>
/// <param name="problem">What is wrong there.</param>
internal sealed class TemplateException(string place, string problem) : Exception($"{place}: {problem}")
{
    /// <summary>Where in the template.</summary>
    public string Place { get; } = place;
}
