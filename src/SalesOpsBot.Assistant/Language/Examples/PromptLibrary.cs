using System.Text.Json;

namespace SalesOpsBot.Assistant.Language.Examples;

/// <summary>Everything in <c>prompts/</c> that understanding is made from.</summary>
/// <param name="Tools">The tools, by name.</param>
/// <param name="Outside">Topics that people ask about and no tool answers yet, so that they are told so instead of getting another answer.</param>
internal sealed record PromptLibrary(IReadOnlyList<ToolPrompt> Tools, IReadOnlyList<ToolPrompt> Outside)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="InvalidDataException">A file is not what it should be; the message names it, and the place in it.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder is missing or has no tools.</exception>
    public static PromptLibrary Read(string path)
    {
        var tools = ReadFolder(Path.Combine(path, "tools"));
        if (tools.Count < 2) throw new DirectoryNotFoundException($"There are no tools in {Path.Combine(path, "tools")}.");
        return new(tools, ReadFolder(Path.Combine(path, "outside")));
    }

    private static List<ToolPrompt> ReadFolder(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile)]
        : [];

    private static ToolPrompt ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var file = JsonSerializer.Deserialize(stream, PromptJsonContext.Default.PromptFile);
            if (file is not { Examples.Count: > 0, Description.Length: > 0 }) throw new InvalidDataException($"{path} needs a description and examples.");
            return new(Path.GetFileNameWithoutExtension(path), file.Description, file.Arguments ?? [], file.Examples) { Direction = file.Direction, Changes = file.Changes };
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path} is not valid: {e.Message}", e);
        }
    }
}
