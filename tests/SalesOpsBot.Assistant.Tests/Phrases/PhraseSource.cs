using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesOpsBot.Assistant.Phrases;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Phrases;

/// <summary>What the program says, taken from its own source: every text that becomes a phrase, every pair of words for things that are counted, the words of the cards, of the help and of the chat page.</summary>
internal static partial class PhraseSource
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks; global using static SalesOpsBot.Sales.Phrases.Phrase;
        """;

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging; global using System.Net.Http.Json;
        """;

    /// <summary>All of it: phrases by their English, words for things that are counted as pairs.</summary>
    public static (SortedSet<string> Phrases, SortedSet<string> Pairs) Read()
    {
        var (phrases, pairs) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var project in new[] { "Sales", "Data", "Assistant", "Web" }) ReadProject(project, phrases, pairs);
        phrases.UnionWith(Directory.EnumerateFiles(Path.Combine(SampleCards.Root(AppContext.BaseDirectory), "cards"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".sample.json", StringComparison.Ordinal)).SelectMany(path => CardPhrases.Of(JsonNode.Parse(File.ReadAllText(path)))));
        phrases.UnionWith(Help());
        phrases.UnionWith(Page());
        return (phrases, pairs);
    }

    private static void ReadProject(string name, SortedSet<string> phrases, SortedSet<string> pairs)
    {
        var folder = Path.Combine(SampleCards.Root(AppContext.BaseDirectory), "src", $"SalesOpsBot.{name}");
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal)).Select(path => File.ReadAllText(path))
            .Append(Usings).Append(name == "Web" ? WebUsings : "").Select(text => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default)).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != $"SalesOpsBot.{name}.dll").Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create($"SalesOpsBot.{name}", trees, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (var tree in trees.Where(SaysSomething)) Read(tree, compilation.GetSemanticModel(tree), phrases, pairs);
    }

    // To ask the compiler about the others would take most of the time.
    private static bool SaysSomething(SyntaxTree tree) => new[] { "Say(", "Phrase", "Problem.", "CardFrame.", ".Count(", "RecordField", "NoticeKindInfo", "MetricDefinition" }.Any(sign => tree.ToString().Contains(sign, StringComparison.Ordinal));

    private static void Read(SyntaxTree tree, SemanticModel model, SortedSet<string> phrases, SortedSet<string> pairs)
    {
        foreach (var expression in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (expression is InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: var one }, { Expression: var many }] } call
                && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Plural" or "Count", Parameters: [.., { Name: "one" }, { Name: "many" }] }
                && (model.GetConstantValue(one).Value, model.GetConstantValue(many).Value) is (string single, string plural)) pairs.Add(Plurals.Key(single, plural));
            if (expression is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax)) continue;
            if (model.GetTypeInfo(expression).ConvertedType?.Name == nameof(Phrase) && Key(expression, model) is { } key && key.Any(char.IsLetter)) phrases.Add(key);
        }
    }

    private static string? Key(ExpressionSyntax expression, SemanticModel model)
    {
        if (model.GetConstantValue(expression).Value is string text) return text;
        var holes = 0;
        var parts = Parts(expression).SelectMany(part => part.Contents).Select(content => content is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : $"{{{holes++}}}").ToList();
        return parts.Count == 0 ? null : string.Concat(parts);
    }

    private static IEnumerable<InterpolatedStringExpressionSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax text => [text],
        BinaryExpressionSyntax sum => Parts(sum.Left).Concat(Parts(sum.Right)),
        _ => [],
    };

    private static IEnumerable<string> Page() => PageMark()
        .Matches(File.ReadAllText(Path.Combine(SampleCards.Root(AppContext.BaseDirectory), "src", "SalesOpsBot.Web", "wwwroot", "index.html")))
        .Select(mark => mark.Groups[1].Value).Where(mark => mark is not ("nonce" or "language"));

    private static IEnumerable<string> Help()
    {
        var help = JsonNode.Parse(File.ReadAllText(Path.Combine(SampleCards.Root(AppContext.BaseDirectory), "prompts", "help.json")))!;
        return help["topics"]!.AsArray().SelectMany(topic => topic!["examples"]!.AsObject().SelectMany(role => role.Value!.AsArray().Select(Text)).Append(Text(topic["title"])).Append(Text(topic["about"])))
            .Concat(help["smallTalk"]!["replies"]!.AsArray().Select(reply => Text(reply!["reply"]))).Append(Text(help["stranger"]));

        static string Text(JsonNode? node) => node!.GetValue<string>();
    }

    [GeneratedRegex(@"\{\{(.+?)\}\}")]
    private static partial Regex PageMark();
}
