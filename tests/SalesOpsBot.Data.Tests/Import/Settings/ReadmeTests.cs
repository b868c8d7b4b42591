using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Data.Tests.Import.Settings;

/// <summary>The samples that people copy from the README are files that hold.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task Samples_InTheReadme_AreSound()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var blocks = (await File.ReadAllTextAsync(Readme())).Split("```").Where((_, i) => i % 2 == 1).Select(block => block.Trim()).Where(block => !block.StartsWith("dotnet", StringComparison.Ordinal)).ToList();
        var checks = blocks.Select((block, i) => (block, Check: FileChecker.Check([folder.Write($"{i}.{(block[0] == '{' ? "json" : "csv")}", block)], new()))).ToList();
        Assert.Equal(8, checks.Count);
        Assert.All(checks, c => Assert.Equal((1, ""), (c.Check.Checked, string.Join('\n', c.Check.Faults))));
    }

    private static string Readme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SalesOpsBot.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "src", "SalesOpsBot.Data", "Import", "README.md");
    }
}
