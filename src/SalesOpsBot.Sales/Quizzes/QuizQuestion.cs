namespace SalesOpsBot.Sales.Quizzes;

/// <summary>A question of a quiz, kept as it was asked: what becomes of the page later changes neither it nor its score.</summary>
public sealed class QuizQuestion
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>The quiz.</summary>
    public long QuizId { get; init; }

    /// <summary>Its place, from 1 on.</summary>
    public int Number { get; init; }

    /// <summary>What is asked.</summary>
    public required string Prompt { get; init; }

    /// <summary>The choices, one a line.</summary>
    public required string Choices { get; init; }

    /// <summary>Which one is right, from 0 on.</summary>
    public int Right { get; init; }

    /// <summary>The heading that the passage stands under.</summary>
    public required string Heading { get; init; }

    /// <summary>The file it stands in.</summary>
    public required string File { get; init; }

    /// <summary>What the passage says, for after the answer.</summary>
    public required string Quote { get; init; }

    /// <summary>What the person chose, from 0 on; nothing until then.</summary>
    public int? Chosen { get; set; }
}
