using SalesOpsBot.Sales.Playbook;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Sales.Tests.Quizzes;

/// <summary>Questions made from passages: the same ones for the same seed, each with one right choice.</summary>
public class QuizMakerTests
{
    [Fact]
    public void Make_SameSeed_GivesTheSameQuestions() => Assert.Equal(Written("5 2017-12-31 Objections 0"), Written("5 2017-12-31 Objections 0"));

    [Fact]
    public void Make_AnotherSeed_GivesOthers() => Assert.NotEqual(Written("5 2017-12-31 Objections 0"), Written("6 2017-12-31 Objections 0"));

    [Fact]
    public void Make_APageOfSix_AsksFiveQuestions_EachAboutAnotherPassage()
    {
        var questions = QuizMaker.Make(Page("objections.md", 6), "seed");

        Assert.Equal([1, 2, 3, 4, 5], questions.Select(q => q.Number));
        Assert.Equal(5, questions.Select(q => q.Heading).Distinct().Count());
    }

    [Fact]
    public void Make_EveryQuestion_HasFourDifferentChoices_OfWhichTheRightOneIsThePassages()
    {
        foreach (var question in Enumerable.Range(0, 50).SelectMany(seed => QuizMaker.Make(Page("objections.md", 6), $"{seed}")))
        {
            var choices = QuizChoices.Of(question);
            Assert.Equal(4, choices.Distinct().Count());
            Assert.Equal(question.Prompt.StartsWith('“') ? question.Heading : $"The short answer to {question.Heading} is a sentence.", choices[question.Right]);
        }
    }

    [Fact]
    public void Make_PlacesOfTheRightChoice_AreSpread() =>
        Assert.Equal(4, Enumerable.Range(0, 50).SelectMany(seed => QuizMaker.Make(Page("objections.md", 6), $"{seed}")).Select(q => q.Right).Distinct().Count());

    [Fact]
    public void Make_APageOfTwoHeadings_IsTooLittle() => Assert.Empty(QuizMaker.Make(Page("objections.md", 2), "seed"));

    [Fact]
    public void Make_TheWholePlaybook_TakesChoicesFromTheSamePage()
    {
        var questions = QuizMaker.Make([.. Page("a.md", 5), .. Page("b.md", 5)], "seed");

        Assert.Equal(2, questions.Select(q => q.File).Distinct().Count());
        Assert.All(questions, question => Assert.All(QuizChoices.Of(question), choice => Assert.Contains(question.File, choice, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("b", 1)]
    [InlineData(" D ", 3)]
    [InlineData("3", 2)]
    [InlineData("second choice", 1)]
    [InlineData("e", null)]
    [InlineData("0", null)]
    [InlineData("", null)]
    [InlineData("perhaps", null)]
    public void Read_AnAnswer_IsALetterANumberOrTheChoiceItself(string answer, int? choice)
    {
        var question = new QuizQuestion { Prompt = "?", Choices = "first choice\nsecond choice\nthird choice\nfourth choice", Heading = "h", File = "f", Quote = "q" };

        Assert.Equal(choice, QuizChoices.Read(question, answer));
    }

    private static string Written(string seed) => string.Join('\n', QuizMaker.Make(Page("objections.md", 6), seed).Select(q => $"{q.Prompt}|{q.Choices}|{q.Right}"));

    private static IReadOnlyList<PlaybookPassage> Page(string file, int headings) =>
    [
        new(file, file, file, ["What this page is about, in a line of its own."]),
        .. Enumerable.Range(1, headings).Select(n => new PlaybookPassage(file, file, $"Heading {n} of {file}", [$"The short answer to Heading {n} of {file} is a sentence.", $"• An item that belongs to number {n} and nowhere else."])),
    ];
}
