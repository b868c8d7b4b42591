using SalesOpsBot.Sales.Playbook;
using SalesOpsBot.Sales.Quizzes;

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

    public static QuizReport Quiz => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Darcel Schlecht",
        Quiz = 7,
        Topic = "Objections",
        Of = 5,
        Answered = 2,
        Right = 1,
        Feedback = new(false, "C", "“We have no budget”", "Put a number on waiting: hours lost, orders late, licences that run twice.", "“We have no budget”", "objections.md"),
        Question = new(
            3,
            "“Send me some information”: what does the playbook say?",
            [
                "Agree to send one page, and ask which question it should answer, so that there is a reason to talk again.",
                "Do not attack the supplier; ask what they would change about it if they could change one thing.",
                "Find out what has to happen first, and make that event, not a date, the reason for the next call.",
                "Offer to write the page that your contact hands to the boss, and ask for fifteen minutes with both of them.",
            ]),
        Receipt = new("quiz", 1, "questions made from the playbook's passages", 5),
    };

    public static QuizScoreReport Scores => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Scores = [new("Gladys Colclough", "Discount policy", 1, 5, 2, new(2017, 12, 29)), new("Darcel Schlecht", "Objections", 3, 15, 13, new(2017, 12, 30))],
        NotYet = ["Jonathan Berthelot", "Marty Freudenburg"],
        Receipt = new("quiz score", 1, "right answers ÷ questions answered", 20),
    };
}
