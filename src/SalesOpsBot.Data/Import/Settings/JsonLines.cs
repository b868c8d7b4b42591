using System.Text.Json;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>The line of each value of a JSON text, by its path: <c>tiers[1].rate</c>.</summary>
internal static class JsonLines
{
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static IReadOnlyDictionary<string, int> Of(ReadOnlySpan<byte> text)
    {
        var lines = new Dictionary<string, int>();
        var reader = new Utf8JsonReader(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var open = new Stack<(string Path, int? Next)>();
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) name = reader.GetString()!;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) open.Pop();
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray) continue;
            var path = Path(open, name);
            lines[path] = 1 + text[..(int)reader.TokenStartIndex].Count((byte)'\n');
            if (reader.TokenType is JsonTokenType.StartObject) open.Push((path, null));
            if (reader.TokenType is JsonTokenType.StartArray) open.Push((path, 0));
        }

        return lines;
    }

    private static string Path(Stack<(string Path, int? Next)> open, string name)
    {
        if (!open.TryPop(out var parent)) return "";
        open.Push(parent.Next is { } next ? (parent.Path, next + 1) : parent);
        return parent.Next is { } index ? $"{parent.Path}[{index}]" : parent.Path.Length == 0 ? name : $"{parent.Path}.{name}";
    }
}
