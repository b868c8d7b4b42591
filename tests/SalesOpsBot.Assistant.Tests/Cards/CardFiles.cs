using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>The cards of the repository, each with its sample data.</summary>
internal sealed record CardFiles(string Name, JsonNode Template, JsonNode Sample)
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "cards");

    public static IReadOnlyList<CardFiles> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json")
            .Where(path => !path.EndsWith(".sample.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new CardFiles(Path.GetFileNameWithoutExtension(path), Read(path), Read(Path.ChangeExtension(path, ".sample.json")))),
    ];

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} is empty.");
}
