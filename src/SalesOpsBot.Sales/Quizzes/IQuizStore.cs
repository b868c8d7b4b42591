using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>Keeps quizzes and their answers.</summary>
public interface IQuizStore
{
    /// <summary>The quiz that a person has not ended, the latest where there are several; nothing where there is none.</summary>
    Task<QuizInHand?> OpenAsync(SalespersonId person, CancellationToken cancellationToken);

    /// <summary>One of a person's own quizzes.</summary>
    Task<QuizInHand?> FindAsync(SalespersonId person, long quiz, CancellationToken cancellationToken);

    /// <summary>How many quizzes on a topic a person has begun on a day.</summary>
    Task<int> BegunAsync(SalespersonId person, string topic, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Keeps a new quiz; whatever else the person had open is ended.</summary>
    Task<QuizInHand> StartAsync(Quiz quiz, IReadOnlyList<QuizQuestion> questions, CancellationToken cancellationToken);

    /// <summary>Keeps an answer, and ends the quiz with the last one. A question is answered once: of two answers the first counts.</summary>
    /// <returns>Whether this one counts.</returns>
    Task<bool> AnswerAsync(long quiz, int number, int chosen, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Ends a quiz as it is.</summary>
    Task StopAsync(long quiz, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The scores of the people of a scope, by person and topic.</summary>
    Task<IReadOnlyList<QuizScore>> ScoresAsync(SalesScope scope, CancellationToken cancellationToken);
}
