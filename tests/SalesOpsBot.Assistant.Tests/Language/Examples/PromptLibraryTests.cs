using System.Reflection;
using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Plugins;

namespace SalesOpsBot.Assistant.Tests.Language.Examples;

/// <summary>Rules for the files in <c>prompts/</c>, so that a slip of an editor is told at once.</summary>
public sealed partial class PromptLibraryTests
{
    private static readonly PromptLibrary Shipped = PromptLibrary.Read(Path.Combine(AppContext.BaseDirectory, "prompts"));

    [Fact]
    public void Read_ShippedPrompts_HaveEveryTool()
    {
        var tools = typeof(ToolAttribute).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Select(m => m.GetCustomAttribute<ToolAttribute>()).Where(t => t is { Tap: false }).Select(t => t!.Name);
        Assert.Empty(tools.Except(Shipped.Tools.Select(t => t.Name)));
    }

    [Fact]
    public void Read_ShippedPrompts_HaveManyAndVariedExamples()
    {
        Assert.All(Shipped.Tools, t => Assert.True(t.Examples.Count >= 40, $"{t.Name} has only {t.Examples.Count} examples."));
        var all = Shipped.Tools.Concat(Shipped.Outside).SelectMany(t => t.Examples).ToList();
        Assert.Empty(all.GroupBy(e => e, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Read_ShippedPrompts_UseOnlyKnownKinds()
    {
        string[] kinds = ["{period}", "{person}", "{account}", "{product}", "{stage}", "{region}", "{money}", "{time}", "{duration}", "{deal}", "{text}", "{n}"];
        var used = Shipped.Tools.Concat(Shipped.Outside).SelectMany(t => t.Examples).SelectMany(e => Braces().Matches(e).Select(m => m.Value)).Distinct();
        Assert.Empty(used.Except(kinds));
    }

    [Fact]
    public void Read_ShippedPrompts_ShareNoSentenceWithTheEvaluation()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Language", "Evaluation");
        var asked = Directory.EnumerateFiles(folder, "*.psv").Where(file => Path.GetFileName(file) is not ("periods.psv" or "moments.psv")).SelectMany(File.ReadLines).Where(l => l.Contains('|')).Select(l => l.Split('|')[1]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var shared = Shipped.Tools.SelectMany(t => t.Examples).Where(e => e.Split(' ').Length > 4 && asked.Contains(e));
        Assert.Empty(shared);
    }

    [Fact]
    public void Read_BrokenFile_SaysWhichAndWhere()
    {
        var folder = Directory.CreateTempSubdirectory("salesopsbot-prompts-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "tools"));
        File.WriteAllText(Path.Combine(folder, "tools", "get_weather.json"), """{"description": "x", "examples": ["a",, "b"]}""");

        var error = Assert.Throws<InvalidDataException>(() => PromptLibrary.Read(folder));

        Assert.Contains("get_weather.json", error.Message);
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Braces();
}
