namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>A call of an earlier turn.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Arguments">Its arguments, as understood then.</param>
internal sealed record PastCall(string Tool, IReadOnlyDictionary<string, object?> Arguments)
{
    /// <summary>The period that it was answered for, where none was said.</summary>
    public string? Days { get; init; }

    /// <summary>The id of the change that it prepared and that waited then.</summary>
    public string? Change { get; init; }

    /// <summary>An argument as text, or nothing.</summary>
    public string? Text(string argument) => Arguments.TryGetValue(argument, out var value) ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The same call with another value of an argument.</summary>
    public PastCall With(string argument, object value) => this with { Arguments = new Dictionary<string, object?>(Arguments) { [argument] = value } };
}
