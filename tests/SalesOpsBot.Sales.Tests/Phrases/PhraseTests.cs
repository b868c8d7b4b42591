using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Sales.Phrases;
using static SalesOpsBot.Sales.Phrases.Phrase;

namespace SalesOpsBot.Sales.Tests.Phrases;

public class PhraseTests
{
    private static readonly PhraseBook German = new(
        CultureInfo.GetCultureInfo("de-DE"),
        new Dictionary<string, string> { ["{0} of {1} deals"] = "von {1} Geschäften {0}", ["Won"] = "Gewonnen" },
        new(new Dictionary<string, PluralRule> { ["one"] = PluralRule.Parse("n = 1") }, new Dictionary<string, FrozenDictionary<string, string>> { ["deal|deals"] = Forms(("one", "Geschäft"), ("other", "Geschäfte")) }));

    [Fact]
    public void Say_WithoutABook_IsTheEnglishOfTheProgram_WithInvariantNumbers()
    {
        Assert.Equal("1,234 of 5000 deals", Say($"{1234:N0} of {5000} deals"));
        Assert.Equal("deals", PhraseBook.Plural(2, "deal", "deals"));
    }

    [Fact]
    public void Say_InAnotherLanguage_TurnsTheHolesAroundAndWritesNumbersAsItDoes()
    {
        using (German.Speak())
        {
            Assert.Equal("von 5.000 Geschäften 1.234", Say($"{1234:N0} of {5000:N0} deals"));
            Assert.Equal("Gewonnen", Say("Won"));
            Assert.Equal(["Geschäft", "Geschäfte"], new[] { PhraseBook.Plural(1, "deal", "deals"), PhraseBook.Plural(0, "deal", "deals") });
        }

        Assert.Equal("Won", Say("Won"));
    }

    [Fact]
    public void Say_APhraseThatTheBookLacks_IsEnglish()
    {
        using var speech = German.Speak();
        Assert.Equal("Lost to Mei-Mei", Say($"Lost to {"Mei-Mei"}"));
        Assert.Equal("leads", PhraseBook.Plural(3, "lead", "leads"));
    }

    [Fact]
    public void Say_WhatGoesIntoAHole_IsNeverReadAsHole()
    {
        using var speech = German.Speak();
        Assert.Equal("von {0} {1} Geschäften {1}", Say($"{"{1}"} of {"{0} {1}"} deals"));
        Assert.Equal("{0} is a name", Say($"{"{0}"} is a name"));
    }

    [Fact]
    public async Task Speak_OfTwoTurnsAtOnce_IsHeardByItsOwnTurnAlone()
    {
        var said = await Task.WhenAll(TurnAsync(German), TurnAsync(PhraseBook.English));
        Assert.Equal(["Gewonnen", "Won"], said);

        static async Task<string> TurnAsync(PhraseBook book)
        {
            using var speech = book.Speak();
            await Task.Yield();
            return Say("Won");
        }
    }

    [Fact]
    public void Phrase_KeptInATable_IsSaidInTheLanguageOfWhoeverReadsIt()
    {
        Phrase label = "Won";
        using var speech = German.Speak();
        Assert.Equal("Gewonnen", (string)label);
        Assert.Equal("Won", label.English);
    }

    [Theory]
    [InlineData("de-AT", "Gewonnen")]
    [InlineData("DE", "Gewonnen")]
    [InlineData("fr-FR", "Won")]
    [InlineData("", "Won")]
    public void For_AVarietyOfALanguage_IsTheBookOfTheLanguage(string language, string won)
    {
        var shelf = new PhraseShelf(new Dictionary<string, PhraseBook>(StringComparer.OrdinalIgnoreCase) { ["de"] = German });
        using var speech = shelf.For(language).Speak();
        Assert.Equal(won, Say("Won"));
    }

    private static FrozenDictionary<string, string> Forms(params (string Category, string Word)[] forms) => forms.ToFrozenDictionary(f => f.Category, f => f.Word);
}
