using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Data.Import.Commissions;

/// <summary>A commission plan as a JSON file: <c>commissionPlan</c> (its name), <c>validFrom</c>, <c>people</c>, and its rules.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The plan's name.</param>
/// <param name="ValidFrom">The first day that it is in force.</param>
/// <param name="Rules">What it pays.</param>
/// <param name="People">Who is paid by it.</param>
internal sealed record CommissionPlanFile(string Path, string Name, DateOnly ValidFrom, CommissionRules Rules, IReadOnlyList<CommissionPlanMember> People)
{
    /// <summary>The name that a file of this kind has for its plan; files without it are something else.</summary>
    public const string Mark = "commissionPlan";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a file.</summary>
    /// <returns>The plan, or what is wrong with it: at least one of the two. Neither where the file is no commission plan.</returns>
    public static (CommissionPlanFile? Plan, IReadOnlyList<FileFault> Faults) Read(string path)
    {
        var text = File.ReadAllBytes(path).AsSpan();
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        try
        {
            var lines = JsonLines.Of(text);
            return JsonNode.Parse(text, documentOptions: Lenient) is JsonObject file && file.ContainsKey(Mark) ? Read(path, file, lines) : (null, []);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return (null, [new(path, (int)((wrong as JsonException)?.LineNumber ?? 0) + 1, $"This is not JSON: {wrong.Message}")]);
        }
    }

    private static (CommissionPlanFile? Plan, IReadOnlyList<FileFault> Faults) Read(string path, JsonObject file, IReadOnlyDictionary<string, int> lines)
    {
        var faults = new List<FileFault>();
        void Fault(string at, string sentence) => faults.Add(new(path, Line(at, lines), sentence));
        var name = Text(file[Mark]);
        if (string.IsNullOrWhiteSpace(name)) Fault(Mark, "The plan needs a name.");
        if (Day(file["validFrom"]) is not { } from) Fault("validFrom", "validFrom must be the first day, like 2018-01-01.");
        else if (Members(file["people"], from, Fault) is var people && ReadRules(file, Fault) is { } rules && faults.Count == 0) return (new(path, name!.Trim(), from, rules, people), []);
        return (null, faults);
    }

    private static CommissionRules? ReadRules(JsonObject file, Action<string, string> fault)
    {
        var rest = new JsonObject(file.Where(p => p.Key is not (Mark or "validFrom" or "people")).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        try
        {
            var rules = rest.Deserialize<CommissionRules>(CommissionRulesJson.Options)!;
            foreach (var (at, sentence) in CommissionRulesChecker.Check(rules)) fault(at, sentence);
            return rules;
        }
        catch (JsonException wrong)
        {
            var at = wrong.Path?.TrimStart('$').TrimStart('.') ?? "";
            fault(at, at.Length == 0 ? $"A rule is not known: {wrong.Message}" : $"“{at}” is not a rule of a plan, or its value is of the wrong sort.");
            return null;
        }
    }

    private static List<CommissionPlanMember> Members(JsonNode? people, DateOnly from, Action<string, string> fault)
    {
        var members = new List<CommissionPlanMember>();
        if (people is not (null or JsonArray)) fault("people", "people must be a list of names.");
        foreach (var (i, person) in (people as JsonArray ?? []).Index())
        {
            var (name, first, last) = (Text(person) ?? Text((person as JsonObject)?["name"]), (person as JsonObject)?["from"], (person as JsonObject)?["until"]);
            if (string.IsNullOrWhiteSpace(name)) fault($"people[{i}]", "A person needs a name.");
            else if ((first is not null && Day(first) is null) || (last is not null && Day(last) is null)) fault($"people[{i}]", "from and until must be days, like 2018-01-01.");
            else if (Day(last) < (Day(first) ?? from)) fault($"people[{i}]", "until lies before from.");
            else members.Add(new(name.Trim(), Day(first) ?? from, Day(last)));
        }

        return members;
    }

    private static int Line(string at, IReadOnlyDictionary<string, int> lines)
    {
        for (; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (lines.TryGetValue(at, out var line)) return line;
        }

        return 1;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static DateOnly? Day(JsonNode? node) => DateOnly.TryParseExact(Text(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
