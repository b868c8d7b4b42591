using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Testing;

/// <summary>The repository's cards, each filled with the sample data beside it.</summary>
public static class SampleCards
{
    /// <summary>The folder <c>cards/</c>.</summary>
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "cards");

    /// <summary>Every card under its name.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All { get; } = Expand();

    /// <summary>The folder of the solution.</summary>
    public static string Root(string folder) => File.Exists(Path.Combine(folder, "SalesOpsBot.sln"))
        ? folder
        : Root(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository."));

    private static SortedDictionary<string, JsonObject> Expand()
    {
        var library = new CardLibrary(Options.Create(new AssistantOptions { CardsFolder = Folder }), PhraseShelf.Empty);
        return new(library.Names.ToDictionary(name => name, name => library.Expand(name, JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{name}.sample.json")))!)), StringComparer.Ordinal);
    }
}
