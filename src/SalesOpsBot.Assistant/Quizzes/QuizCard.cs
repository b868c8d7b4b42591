using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Assistant.Quizzes;

/// <summary>The data of <c>cards/quiz.json</c>: what came of the last answer, and the next question or the end.</summary>
internal sealed record QuizCard
{
    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Where the quiz is, and the score.</summary>
    public required string Place { get; init; }

    public QuizCardFeedback? Feedback { get; init; }

    /// <summary>What is asked, or how it ended.</summary>
    public required string Prompt { get; init; }

    public required IReadOnlyList<QuizCardChoice> Choices { get; init; }

    /// <summary>What else can be tapped: to stop, or what comes after the end.</summary>
    public required IReadOnlyList<ChoicesCardChoice> Others { get; init; }

    public static QuizCard From(QuizReport report, Formats formats) => new()
    {
        Title = Say($"Quiz: {report.Topic}"),
        Place = Placed(report, formats),
        Feedback = report.Feedback is { } feedback ? QuizCardFeedback.From(feedback) : null,
        Prompt = report.Question?.Prompt ?? Ended(report, formats),
        Choices = [.. (report.Question?.Choices ?? []).Select((text, at) => QuizCardChoice.From(report, at, text))],
        Others = report.Question is null
            ? [new(Say("Another round"), new("quiz_me", new() { ["topic"] = report.Topic }, null)), new(Say("My scores"), new("get_quiz_scores", new() { ["scope"] = "me" }, null))]
            : [new(Say("Stop"), Answer(report, "stop"))],
    };

    /// <summary>The button that gives an answer.</summary>
    public static CardAction Answer(QuizReport report, string answer)
    {
        var arguments = new JsonObject { ["quiz"] = report.Quiz, ["answer"] = answer };
        if (report.Question is { } question) arguments["number"] = question.Number;
        return new("answer_quiz", arguments, null);
    }

    private static string Placed(QuizReport report, Formats formats)
    {
        var score = report.Answered == 0 ? "" : Say($" · {formats.Number(report.Right)} of {formats.Number(report.Answered)} right");
        if (report.Question is not { } question) return report.Answered == report.Of ? Say("Finished") : Say("Stopped");
        return Say($"{(report.Resumed ? Say("Where you left it · ") : "")}Question {formats.Number(question.Number)} of {formats.Number(report.Of)}{score}");
    }

    private static string Ended(QuizReport report, Formats formats)
    {
        if (report.Answered == 0) return Say("Stopped. Nothing was answered, nothing counts.");
        var score = Say($"{formats.Number(report.Right)} of {formats.Number(report.Answered)} right.");
        return report.Right == report.Of ? Say($"{score} Nothing to add.") : report.Answered < report.Of ? Say($"Stopped at {score} Say “quiz me” for a new round.") : score;
    }
}
