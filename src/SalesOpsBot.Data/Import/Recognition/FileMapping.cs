using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>
/// What a mapping file says about files whose headers are not known:
/// <code>
/// [{ "files": "verkauf*.csv", "kind": "deals", "encoding": "windows-1252", "delimiter": ";", "dateFormat": "dd.MM.yyyy",
///    "columns": { "Nummer": "id", "Kunde": "account", "Betreuer": "owner", "Phase": "stage", "Betrag": "amount", "Abschluss": "closeDate" },
///    "stages": { "Angebot": "Proposal/Price Quote", "Gewonnen": "Won", "Verloren": "Lost" } }]
/// </code>
/// </summary>
internal sealed class FileMapping
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The names of the files that it is about, with <c>*</c> and <c>?</c>; all by default.</summary>
    public string Files { get; init; } = "*";

    /// <summary>What the rows are.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>For each header the field that the column holds; the known headers hold as well.</summary>
    public Dictionary<string, string> Columns { get; init; } = [];

    /// <summary>For each stage of the file the stage that it is here.</summary>
    public Dictionary<string, string> Stages { get; init; } = [];

    /// <summary>How dates are written, as .NET's custom formats say it; found out by default.</summary>
    public string? DateFormat { get; init; }

    /// <summary>How the text is encoded; found out by default.</summary>
    public string? Encoding { get; init; }

    /// <summary>What stands between cells, one character; found out by default.</summary>
    public string? Delimiter { get; init; }

    /// <summary>Reads a mapping file: one object, or a list of them.</summary>
    /// <exception cref="ImportException">The file is not a mapping.</exception>
    public static IReadOnlyList<FileMapping> Load(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            return text.AsSpan().TrimStart().StartsWith("[") ? JsonSerializer.Deserialize<List<FileMapping>>(text, Json)! : [JsonSerializer.Deserialize<FileMapping>(text, Json)!];
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"The mapping file {path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The field that a header means, where the mapping names it.</summary>
    /// <exception cref="ImportException">The mapping names a field that does not exist.</exception>
    public Field? FieldOf(string header)
    {
        var named = Columns.FirstOrDefault(column => HeaderKey.Of(column.Key) == HeaderKey.Of(header)).Value;
        if (named is null) return null;
        if (Enum.TryParse<Field>(HeaderKey.Of(named), ignoreCase: true, out var field) && Enum.IsDefined(field)) return field;
        throw new ImportException($"The mapping file says that '{header}' holds '{named}'. Fields are: {string.Join(", ", Enum.GetNames<Field>())}.");
    }
}
