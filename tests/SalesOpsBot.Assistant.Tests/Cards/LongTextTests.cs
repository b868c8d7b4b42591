using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Leads;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Leads come from forms that strangers fill in.</summary>
public sealed class LongTextTests
{
    private static readonly CardLibrary Library = new(Options.Create(new AssistantOptions { CardsFolder = CardFiles.Folder }), PhraseShelf.Empty);
    private static readonly string Book = string.Concat(Enumerable.Repeat("\ud83d\ude00 <b>*_[x](y)${z}", 5_000));

    [Fact]
    public void AList_OfLeadsWithBooksForNames_FitsOnACard()
    {
        var list = SampleLeads.List with { Leads = [.. SampleLeads.List.Leads.Select(lead => lead with { Name = Book, Company = Book, Source = Book })] };
        Assert.NotNull(Library.Expand("lead-list", LeadListCard.From(list, [], SampleCards.Formats)));
    }

    [Fact]
    public void AScore_OfALeadWithBooksForEverything_FitsOnACard()
    {
        var score = SampleLeads.Score;
        var report = score with
        {
            Lead = score.Lead with { Name = Book, Company = Book, Title = Book, Source = Book },
            Score = score.Score with { Lines = [new("Fits the buyer persona", Book, 5)] },
            Up = [new("source", Book, 1, 1)],
        };
        Assert.NotNull(Library.Expand("lead", LeadCard.From(report, SampleCards.Formats)));
    }
}
