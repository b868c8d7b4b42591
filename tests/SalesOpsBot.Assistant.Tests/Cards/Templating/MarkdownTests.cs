using SalesOpsBot.Assistant.Cards.Templating;

namespace SalesOpsBot.Assistant.Tests.Cards.Templating;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("$2,802,496 – 62.2% (-12%)")]
    [InlineData("GTX_Pro")]
    [InlineData("Isdom · GTX Plus Basic")]
    [InlineData("melvin.marxen@example.com")]
    [InlineData("C:\\deals")]
    [InlineData("R&D, 5 > 3 - 1")]
    [InlineData("Proposal/Price Quote")]
    [InlineData("1.\u00a0Jan. 2018")]
    public void Escape_OrdinaryText_IsUntouched(string text) => Assert.Equal(text, Markdown.Escape(text));

    [Theory]
    [InlineData("**bold**", @"\*\*bold\*\*")]
    [InlineData("_italic_ name", @"\_italic\_ name")]
    [InlineData("[click](https://evil.example)", @"\[click\](https://evil.example)")]
    [InlineData("![x](https://evil.example/p.png)", @"!\[x\](https://evil.example/p.png)")]
    [InlineData("<https://evil.example>", @"\<https://evil.example>")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("~~gone~~", @"\~\~gone\~\~")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("> quote", @"\> quote")]
    [InlineData("- item\n+ item", "\\- item\n\\+ item")]
    [InlineData("1. item\n22) item", "1\\. item\n22\\) item")]
    [InlineData(@"\*not\*", @"\\\*not\\\*")]
    [InlineData("title\n===", "title\n\\===")]
    public void Escape_Markup_IsShownAsWritten(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));
}
