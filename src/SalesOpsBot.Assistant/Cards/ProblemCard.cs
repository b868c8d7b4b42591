using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>The data of <c>cards/problem.json</c>: why there is no answer, and what would work.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Message">What was wrong and what would work.</param>
/// <param name="Examples">Sentences that would be understood; empty where the message says it all.</param>
/// <param name="Help">Shows what can be asked.</param>
internal sealed record ProblemCard(string Title, string Message, IReadOnlyList<string> Examples, CardAction Help)
{
    public static ProblemCard From(Problem problem, IReadOnlyList<string> examples) =>
        new(TitleOf(problem.Kind), problem.Message, [.. examples.Select(example => $"“{example}”")], new("help", [], null));

    private static string TitleOf(ProblemKind kind) => kind switch
    {
        ProblemKind.Denied => Say("I can't show you that"),
        ProblemKind.NotFound => Say("I didn't find that"),
        ProblemKind.Ambiguous => Say("Which one do you mean?"),
        ProblemKind.Invalid => Say("I didn't quite get that"),
        ProblemKind.Unavailable => Say("That does not work just now"),
        ProblemKind.Missing => Say("One more thing"),
    };
}
