using System.Text.RegularExpressions;

namespace SalesOpsBot.Web.Tests;

/// <summary>What people say stands in the language's file: the sources hold grammar and know no word of English.</summary>
public partial class SaidWordsTests
{
    [Fact]
    public void Sources_OfLanguage_CompareNoSaidWordWithALiteral()
    {
        var root = HouseRulesTests.RepositoryRoot();
        var found = Directory.EnumerateFiles(Path.Combine(root, "src", "SalesOpsBot.Assistant", "Language"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Literals().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(root, file)}: {match.Value}")).ToList();

        Assert.True(found.Count == 0, $"These words belong into Language/Words/en.json:\n{string.Join('\n', found)}");
    }

    [Theory]
    [InlineData("sentence.Word(at - 1) is \"by\" or \"per\"")]
    [InlineData("sentence.Word(hit.First - (end ? 3 : 2)) is not (\",\" or \"now\")")]
    [InlineData("words.At(end) == \"of\"")]
    [InlineData("sentence.Words[at].Text is \"it\"")]
    [InlineData("words[at]?.Text is \"it\"")]
    [InlineData("if (word is \"the\")")]
    [InlineData("word.EndsWith(\"ly\", StringComparison.Ordinal)")]
    [InlineData("words.Word(at) switch { null => 0, \"today\" => 1 }")]
    [InlineData("sentence.Has(\"bottom\", \"top\")")]
    [InlineData("words.Skip(at + 1, \"of\")")]
    [InlineData("FrozenSet<string> Between = [.. Corrections, \"i\", \",\"]")]
    [InlineData("FrozenSet<string> Stopping = FrozenSet.Create(\"stop\", \"quit\")")]
    public void Literals_WordThatSomebodySays_IsFound(string source) => Assert.Matches(Literals(), source);

    [Theory]
    [InlineData("sentence.Word(at) is \",\" or \"-\"")]
    [InlineData("word is \"1\"")]
    [InlineData("arguments[\"status\"] is \"won\"")]
    [InlineData("OutcomeReader.Read(sentence) is not \"lost\"")]
    [InlineData("call.Has(\"deal\")")]
    [InlineData("FrozenSet<string> Decisions = [\"confirm_change\"]")]
    [InlineData("FrozenSet<string> Calls = [.. Committed, .. Lexicon.Set(\"submissions.best\")]")]
    public void Literals_NamesAndSigns_AreLeftAlone(string source) => Assert.DoesNotMatch(Literals(), source);

    // A word of a sentence beside a literal with letters; sentences asked whether they have one; sets of literals that are no names of tools.
    [GeneratedRegex("""
        (?: \b(?:word|said|next|before|after|\w+\??\.Text) | \b(?:Word|At)\((?:[^"()]|\([^"()]*\))*\) | \b(?:[wW]ords|[fF]ree)\[[^"\]]*\](?:\??\.Text)? )
            \s* (?: (?:is(?:\snot)?|==|!=) \s*\(?\s* (?:"[^"]*"\sor\s)* "[a-z'] | switch\s*\{[^}]*?"[a-z'] | \.(?:Starts|Ends)With\("[a-z'] )
        | entence\.Has\("
        | \.Skip\([^"]*?,\s"[a-z']
        | FrozenSet<string>\s\w+\s=\s(?:\[|FrozenSet\.Create\()[^;()]*?"[a-z']+"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Literals();
}
