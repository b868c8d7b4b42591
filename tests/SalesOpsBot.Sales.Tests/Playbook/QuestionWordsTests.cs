using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Sales.Tests.Playbook;

/// <summary>What a question is about, however it is written.</summary>
public class QuestionWordsTests
{
    [Theory]
    [InlineData("how do I handle 'too expensive'?", "expensive")]
    [InlineData("What's our DISCOUNT policy?", "discount policy")]
    [InlineData("objection: no budget", "objection budget")]
    [InlineData("what do I say when the customer has no budget, no budget at all", "budget")]
    [InlineData("what are our sales rules", "sales rules")]
    [InlineData("discount rules", "discount")]
    [InlineData("GTX Pro vs. GTX Plus Pro", "gtx pro vs plus")]
    [InlineData("12% off for 3 years", "12 3 years")]
    public void Read_AQuestion_KeepsTheWordsThatTell(string question, string words) => Assert.Equal(words.Split(' '), QuestionWords.Read(question));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("what's in the playbook?")]
    [InlineData("🤷🏽‍♀️ 🎉 !!! \"' -- * ( )")]
    [InlineData("\u202e\u200f\u0000")]
    [InlineData("\ud83d")]
    public void Read_AQuestionThatTellsNothing_IsEmpty(string? question) => Assert.Empty(QuestionWords.Read(question));

    [Fact]
    public void Read_AFloodOfWords_StopsAtAFew() =>
        Assert.Equal(32, QuestionWords.Read(string.Join(' ', Enumerable.Range(10, 10_000))).Count);

    [Fact]
    public void Read_OtherScripts_KeepsTheirWords() => Assert.Equal(["מחיר", "цена", "値段", "prix"], QuestionWords.Read("מחיר — цена — 値段 — Prix?"));
}
