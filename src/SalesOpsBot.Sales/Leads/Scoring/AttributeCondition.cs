using System.Globalization;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>A condition on one attribute of a lead; all that is set must hold.</summary>
public sealed class AttributeCondition
{
    /// <summary><c>name</c>, <c>company</c>, <c>email</c>, <c>title</c>, <c>source</c>, <c>industry</c>, <c>country</c> or <c>employees</c>.</summary>
    public string Attribute { get; set; } = "";

    /// <summary>The attribute must not be known.</summary>
    public bool Missing { get; set; }

    /// <summary>One of these must be among the words of the attribute: <c>VP</c> is in “VP, Sales”, not in “MVP”.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public IList<string> Words { get; } = [];

    /// <summary>The number must be at least this.</summary>
    public decimal? AtLeast { get; set; }

    /// <summary>The number must be at most this.</summary>
    public decimal? AtMost { get; set; }

    /// <summary>Whether it holds.</summary>
    /// <returns>The value in words, or nothing where it does not hold.</returns>
    public string? Fits(Lead lead)
    {
        var value = LeadAttributes.Text(lead, Attribute);
        if (Missing) return value is null ? Say($"no {Attribute}") : null;
        if (value is null) return null;
        if (Words.Count > 0 && !Words.Any(word => Contains(value, word))) return null;
        if (AtLeast is null && AtMost is null) return value;
        return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= (AtLeast ?? decimal.MinValue) && number <= (AtMost ?? decimal.MaxValue) ? value : null;
    }

    private static bool Contains(string text, string words) => $" {Plain(text)} ".Contains($" {Plain(words)} ", StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
