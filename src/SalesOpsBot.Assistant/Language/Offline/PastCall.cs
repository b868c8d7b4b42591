using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>A call of an earlier turn.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Arguments">Its arguments, as understood then.</param>
internal sealed record PastCall(string Tool, IReadOnlyDictionary<string, object?> Arguments)
{
    private static readonly string[] When = ["start", "due", "close_date", "date"];

    /// <summary>The period that it was answered for, where none was said.</summary>
    public string? Days { get; init; }

    /// <summary>The id of the change that it prepared and that waited then.</summary>
    public string? Change { get; init; }

    /// <summary>An argument as text, or nothing.</summary>
    public string? Text(string argument) => Arguments.TryGetValue(argument, out var value) ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The days that it is about: those asked for, or the day that something is to happen on; nothing where it has none.</summary>
    public Period? About => Period.TryParse(Text("period") ?? Text("closing") ?? Days ?? "") ?? When.Select(w => Period.TryParse(Text(w)?.Split('T')[0] ?? "")).FirstOrDefault(p => p is not null);

    /// <summary>The same call with another value of an argument.</summary>
    public PastCall With(string argument, object value) => this with { Arguments = new Dictionary<string, object?>(Arguments) { [argument] = value } };
}
