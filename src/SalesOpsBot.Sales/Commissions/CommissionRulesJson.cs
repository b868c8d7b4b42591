using System.Text.Json;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>The written form of a plan's rules, in files and in the database alike.</summary>
public static class CommissionRulesJson
{
    /// <inheritdoc cref="SettingsJson.Options"/>
    public static JsonSerializerOptions Options => SettingsJson.Options;

    /// <summary>Writes rules; the same rules give the same text.</summary>
    public static string Write(CommissionRules rules) => SettingsJson.Write(rules);

    /// <summary>Reads rules.</summary>
    /// <exception cref="JsonException">The text is not their written form.</exception>
    public static CommissionRules Read(string json) => JsonSerializer.Deserialize<CommissionRules>(json, Options) ?? throw new JsonException("Rules are never null.");
}
