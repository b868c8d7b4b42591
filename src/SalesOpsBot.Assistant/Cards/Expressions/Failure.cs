namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>
/// Why an expression has no value. The language lets conditions swallow failures (<c>a.b &gt; 1</c> is false without <c>a</c>), so they are values.
/// </summary>
/// <param name="Message">A sentence for the author of the template.</param>
internal sealed record Failure(string Message);
