using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>A round of questions from the playbook for one person. It waits for the next answer however long that takes, also over a restart.</summary>
public sealed class Quiz
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Who is asked.</summary>
    public SalespersonId PersonId { get; init; }

    /// <summary>The page of the playbook that it is about, or <see cref="QuizMaker.Everything"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>The day where the person was when it began.</summary>
    public DateOnly Day { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When its last question was answered or the person stopped; nothing while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
