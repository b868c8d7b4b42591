using System.Text.Json;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>What a model is told of a tool, from <c>prompts/tools/NAME.json</c>. The same file holds the sentences that the offline understanding learns from.</summary>
/// <param name="Description">What the tool answers, for a stranger.</param>
/// <param name="Arguments">What each argument means.</param>
internal sealed record ToolWords(string Description, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>Every tool that has words.</summary>
    public static IEnumerable<string> Names(string promptsFolder) =>
        Directory.EnumerateFiles(Path.Combine(promptsFolder, "tools"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>For a tool that nobody chooses by words.</summary>
    public static ToolWords None { get; } = new("", new Dictionary<string, string>());

    /// <summary>Reads the words of a tool.</summary>
    /// <exception cref="InvalidDataException">The tool has no words: it could not be offered to anybody.</exception>
    public static ToolWords Read(string promptsFolder, string tool)
    {
        var path = Path.Combine(promptsFolder, "tools", tool + ".json");
        if (!File.Exists(path)) throw new InvalidDataException($"The tool {tool} has no words: {path} is missing.");
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<ToolWords>(stream, Json.Options) ?? throw new InvalidDataException($"{path} is empty.");
    }
}
