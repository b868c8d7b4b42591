using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers from the playbook as the tools give them, for the cards' sample data.</summary>
internal static class SamplePlaybook
{
    public static PlaybookAnswer Answer => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "everybody",
        ScopeLabel = "For everybody in sales",
        Question = "how do I handle 'too expensive'?",
        Passages =
        [
            new(
                "objections.md",
                "Objections",
                "“It is too expensive”",
                [
                    "Find out what it is too expensive against before you say anything about price: a rival's quote, the budget, or the value they see.",
                    "• Ask: “Too expensive compared with what?” Then wait. Most of the time the answer is not the price.",
                    "• Do not mention a discount in the same conversation.",
                ]),
            new("competition.md", "Competition", "When a rival undercuts us", ["Ask to see the whole quote, compare the same scope over three years, and only then talk about our price."]),
        ],
        Headings = [new("Objections", "“We have no budget”"), new("Objections", "“I need to think about it”")],
        Receipt = new(PlaybookFinder.Formula, PlaybookFinder.Version, "passages that hold the question's telling words", 45),
    };
}
