using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Assistant.Language.Masking;

/// <summary>
/// Replaces names in what is sent, and puts them back in what returns. People and accounts are known beforehand; contacts and leads are learnt from the
/// fields of the records that hold them. One request, one mask: the same messages are masked alike each time they are sent.
/// </summary>
internal sealed partial class NameMask(NameBook book)
{
    private static readonly HashSet<string> Private = ["company", "contact", "email", "phone", "attendees"];
    private readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A text without names.</summary>
    public string Hide(string text)
    {
        var words = NameWords.In(text);
        var (masked, copied) = (new StringBuilder(), 0);
        for (var at = 0; at < words.Count; at++)
        {
            if (book.BeginningWith(words[at].Value).FirstOrDefault(name => Stands(name, words, at)) is not { } found) continue;
            masked.Append(text, copied, words[at].Index - copied).Append(found.Token);
            at += found.Words.Length - 1;
            copied = words[at].Index + words[at].Length;
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>A record without names.</summary>
    public JsonNode? Hide(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Select(p => KeyValuePair.Create(p.Key, IsPrivate(p.Key, record) ? Replace(p.Value) : Hide(p.Value)))),
        JsonArray rows => new JsonArray([.. rows.Select(Hide)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Hide(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    /// <summary>A text with its names again.</summary>
    public string Show(string text) => Token().Replace(text, found => NameOf(found.Value) ?? found.Value);

    /// <summary>A value of a call with its names again.</summary>
    public object? Show(object? value) => value is JsonElement element && JsonNode.Parse(element.GetRawText()) is { } node ? JsonSerializer.SerializeToElement(ShowAll(node), Json.Options) : value;

    private JsonNode? ShowAll(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Select(p => KeyValuePair.Create(p.Key, ShowAll(p.Value)))),
        JsonArray rows => new JsonArray([.. rows.Select(ShowAll)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Show(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    // A record with a company of its own is a lead or a contact, and its name a person's.
    private static bool IsPrivate(string field, JsonObject record) => Private.Contains(field) || (field == "name" && record.ContainsKey("company"));

    private JsonNode? Replace(JsonNode? node) => node switch
    {
        JsonArray rows => new JsonArray([.. rows.Select(Replace)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => TokenOf(value.GetValue<string>()),
        _ => Hide(node),
    };

    private string TokenOf(string name)
    {
        // A company that is an account already keeps its word.
        if (Hide(name) is var hidden && book.NameOf(hidden) is not null) return hidden;
        if (_tokens.TryGetValue(name, out var token)) return token;
        _tokens[name] = token = $"Contact-{_tokens.Count + 1}";
        _names[token] = name;
        return token;
    }

    private string? NameOf(string token) => _names.GetValueOrDefault(token) ?? book.NameOf(token);

    private static bool Stands(MaskedName name, MatchCollection words, int at)
    {
        if (at + name.Words.Length > words.Count) return false;
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (!words[at + i].Value.Equals(name.Words[i], StringComparison.OrdinalIgnoreCase)) return false;
            // Between the words of a name stands a blank, a hyphen, an ampersand, never a sentence.
            if (i > 0 && words[at + i].Index - (words[at + i - 1].Index + words[at + i - 1].Length) > " & ".Length) return false;
        }

        return true;
    }

    [GeneratedRegex(@"\b(?:Person|Account|Name|Contact)-\d+\b", RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
