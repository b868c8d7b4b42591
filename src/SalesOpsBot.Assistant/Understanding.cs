namespace SalesOpsBot.Assistant;

/// <summary>How a turn was understood.</summary>
/// <param name="By"><c>offline</c>, <c>model</c>, <c>action</c> for a tap, <c>none</c> where nothing had to be understood.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Understanding(string By, double Confidence)
{
    /// <summary>Nothing had to be understood.</summary>
    public static Understanding None { get; } = new("none", 1);

    /// <summary><c>offline 0.97</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{By} {Confidence}");
}
