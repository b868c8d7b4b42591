using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Words;

public sealed partial class LexiconTests
{
    [Fact]
    public void Names_OfTheShippedWords_AreExactlyThoseThatAreRead()
    {
        var read = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src", "SalesOpsBot.Assistant"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Reading().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value))
            .ToHashSet();

        Assert.Equal(read.Order(), Lexicon.Names.Order());
    }

    [Fact]
    public void Set_NameThatNoLanguageHas_SaysWhichIsMissing()
    {
        var error = Assert.Throws<InvalidDataException>(() => Lexicon.Set("deals.eaten"));

        Assert.Contains("deals.eaten", error.Message);
    }

    [Fact]
    public void Set_NameOfATable_IsRefused() => Assert.Throws<InvalidDataException>(() => Lexicon.Set("periods.months"));

    [Fact]
    public void Table_Months_HasEveryWayOfWritingThem()
    {
        var months = Lexicon.Table("periods.months", Lexicon.Number);

        Assert.Equal([9, 9, 9], new[] { "september", "sept", "sep" }.Select(m => months[m]));
    }

    [GeneratedRegex("""Lexicon\.(?:Set|Table|Phrases|Groups|Form)\("(?<name>[^"]+)""")]
    private static partial Regex Reading();
}
