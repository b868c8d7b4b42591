using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>A JSON file with the line of each of its values, and what was found wrong in it.</summary>
internal sealed class JsonSource
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly JsonObject _root;
    private readonly IReadOnlyDictionary<string, int> _lines;
    private readonly List<FileFault> _faults = [];

    private JsonSource(string path, JsonObject root, IReadOnlyDictionary<string, int> lines) => (Path, _root, _lines) = (path, root, lines);

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>What is wrong in it.</summary>
    public IReadOnlyList<FileFault> Faults => _faults;

    /// <summary>Opens a file.</summary>
    /// <returns>The file, or why it cannot be read; neither where it is JSON but no object.</returns>
    public static (JsonSource? Source, FileFault? Fault) Open(string path)
    {
        var text = File.ReadAllBytes(path).AsSpan();
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        if (text.Trim(" \t\r\n"u8).IsEmpty) return (null, new(path, 1, "The file is empty."));
        try
        {
            var lines = JsonLines.Of(text);
            return (JsonNode.Parse(text, documentOptions: Lenient) is JsonObject root ? new(path, root, lines) : null, null);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return (null, new(path, (int)((wrong as JsonException)?.LineNumber ?? 0) + 1, $"This is not JSON: {wrong.Message}"));
        }
    }

    /// <summary>A value that is a text.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A text that is a day.</summary>
    public static DateOnly? Day(JsonNode? node) => DateOnly.TryParseExact(Text(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether it has a member.</summary>
    public bool Has(string member) => _root.ContainsKey(member);

    /// <summary>A member that is a day.</summary>
    public DateOnly? Day(string member) => Day(_root[member]);

    /// <summary>A member as it is.</summary>
    public JsonNode? Node(string member) => _root[member];

    /// <summary>Says that something is wrong.</summary>
    public void Fault(string at, string sentence) => _faults.Add(new(Path, Line(at), sentence));

    /// <summary>The name that the mark of its kind has.</summary>
    public string? Name(string mark)
    {
        if (Text(_root[mark]) is { } name && !string.IsNullOrWhiteSpace(name)) return name.Trim();
        Fault(mark, $"{(mark == "commissionPlan" ? "The plan needs" : "These settings need")} a name.");
        return null;
    }

    /// <summary>The first day that it is in force.</summary>
    public DateOnly? ValidFrom()
    {
        if (Day("validFrom") is { } day) return day;
        Fault("validFrom", "validFrom must be the first day, like 2018-01-01.");
        return null;
    }

    /// <summary>All members but some, read as one.</summary>
    /// <param name="except">The members that are no part of it.</param>
    /// <param name="what">What it is, for faults.</param>
    public T? Rest<T>(IReadOnlyList<string> except, string what)
        where T : class
    {
        var rest = new JsonObject(_root.Where(p => !except.Contains(p.Key)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        try
        {
            return rest.Deserialize<T>(SettingsJson.Options);
        }
        catch (JsonException wrong)
        {
            var at = wrong.Path?.TrimStart('$').TrimStart('.') ?? "";
            Fault(at, at.Length == 0 ? $"Something is missing or not known: {wrong.Message}" : $"“{at}” is not a rule of {what}, or its value is of the wrong sort.");
            return null;
        }
    }

    /// <summary>The line of a value, or of the nearest one around it.</summary>
    public int Line(string at)
    {
        for (; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (_lines.TryGetValue(at, out var line)) return line;
        }

        return 1;
    }
}
