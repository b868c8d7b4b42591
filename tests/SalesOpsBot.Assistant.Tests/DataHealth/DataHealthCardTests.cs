using SalesOpsBot.Assistant.DataHealth;
using SalesOpsBot.Assistant.Tests.Cards;

namespace SalesOpsBot.Assistant.Tests.DataHealth;

public sealed class DataHealthCardTests
{
    [Fact]
    public void From_AllIssues_EachSaysWhatToDoAndShowsItsList()
    {
        var card = DataHealthCard.From(SampleDataHealth.All, SampleCards.Formats);

        Assert.Equal("3 things to put right in 143 open deals and 61 open leads.", card.Verdict);
        Assert.Equal("58 of 143", card.Checks[0].Count);
        Assert.Equal("no_next_step", card.Checks[0].Show.Arguments["check"]!.GetValue<string>());
        Assert.StartsWith("Such as Isdom", card.Checks[0].Examples, StringComparison.Ordinal);
        Assert.Empty(card.Items);
    }

    [Fact]
    public void From_OneIssue_ListsItsRowsAndTurnsPages()
    {
        var card = DataHealthCard.From(SampleDataHealth.One, SampleCards.Formats);

        Assert.Equal("Page 2 of 6", card.Place);
        Assert.Equal((3, 1), (card.Later!.Arguments["page"]!.GetValue<int>(), card.Earlier!.Arguments["page"]?.GetValue<int>() ?? 1));
        Assert.NotNull(card.Items[0].Open);
        Assert.NotNull(card.All);
        Assert.Empty(card.Checks);
    }

    [Fact]
    public void From_NothingWrong_SaysSo() =>
        Assert.Equal("All in order: 143 open deals and 61 open leads.", DataHealthCard.From(SampleDataHealth.All with { Checks = [] }, SampleCards.Formats).Verdict);
}
