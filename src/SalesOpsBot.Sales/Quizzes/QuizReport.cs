using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>Where a quiz stands: the question that waits, what came of the last answer, and the score so far.</summary>
public sealed record QuizReport : Answer
{
    /// <summary>The quiz.</summary>
    public required long Quiz { get; init; }

    /// <summary>What it is about.</summary>
    public required string Topic { get; init; }

    /// <summary>How many questions it has.</summary>
    public required int Of { get; init; }

    /// <summary>How many were answered.</summary>
    public required int Answered { get; init; }

    /// <summary>How many of them rightly.</summary>
    public required int Right { get; init; }

    /// <summary>What came of the answer just given; nothing where none was.</summary>
    public QuizFeedback? Feedback { get; init; }

    /// <summary>The question that waits; nothing once the quiz is over.</summary>
    public QuizPrompt? Question { get; init; }

    /// <summary>Whether it goes on from an earlier time.</summary>
    public bool Resumed { get; init; }
}
