using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Checks what a card demands of its inputs. Slack checks some of it on the screen, none of it for sure.</summary>
internal static class FormRules
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(100);

    /// <summary>A sentence for each input that is not as it should be, by its id.</summary>
    public static IReadOnlyDictionary<string, string> Check(FormContext context, JsonObject values)
    {
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in context.Rules)
        {
            if (rule.Text("id") is { } id && Fault(rule, values[id]?.ToString()) is { } fault) faults[id] = rule.Text("errorMessage") is { Length: > 0 } own ? own : fault;
        }

        return faults;
    }

    private static string? Fault(JsonObject rule, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return rule.IsSet("isRequired") ? Say("Please fill this in.") : null;
        return rule.Type() switch
        {
            "Input.Number" => Number(rule, value),
            "Input.Date" or "Input.Time" => Between(rule, value),
            "Input.Text" when rule.Text("regex") is { } pattern && !Fits(pattern, value) => Say("This does not have the right form."),
            _ => null,
        };
    }

    private static string? Number(JsonObject rule, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return Say("This must be a number.");
        if (Limit(rule, "min") is { } least && number < least) return Say($"This must be at least {least}.");
        return Limit(rule, "max") is { } most && number > most ? Say($"This must be at most {most}.") : null;
    }

    // Days and times of day in these forms sort as their texts do.
    private static string? Between(JsonObject rule, string value)
    {
        if (rule.Text("min") is { Length: > 0 } first && string.CompareOrdinal(value, first) < 0) return Say($"This must be {first} or later.");
        return rule.Text("max") is { Length: > 0 } last && string.CompareOrdinal(value, last) > 0 ? Say($"This must be {last} or earlier.") : null;
    }

    private static decimal? Limit(JsonObject rule, string name) => rule[name] is JsonValue value && decimal.TryParse(value.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var limit) ? limit : null;

    private static bool Fits(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, PatternTime);
        }
        catch (Exception wrong) when (wrong is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
