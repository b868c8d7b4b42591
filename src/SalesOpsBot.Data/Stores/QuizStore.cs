using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Data.Stores;

internal sealed class QuizStore(IDbContextFactory<SalesDbContext> contexts) : IQuizStore
{
    public async Task<QuizInHand?> OpenAsync(SalespersonId person, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await InHandAsync(context, context.Quizzes.Where(q => q.PersonId == person && q.EndedAt == null), cancellationToken);
    }

    public async Task<QuizInHand?> FindAsync(SalespersonId person, long quiz, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await InHandAsync(context, context.Quizzes.Where(q => q.PersonId == person && q.Id == quiz), cancellationToken);
    }

    public async Task<int> BegunAsync(SalespersonId person, string topic, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Quizzes.CountAsync(q => q.PersonId == person && q.Topic == topic && q.Day == day, cancellationToken);
    }

    public async Task<QuizInHand> StartAsync(Quiz quiz, IReadOnlyList<QuizQuestion> questions, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Quizzes.Where(q => q.PersonId == quiz.PersonId && q.EndedAt == null).ExecuteUpdateAsync(q => q.SetProperty(x => x.EndedAt, quiz.StartedAt), cancellationToken);
        context.Add(quiz);
        await context.SaveChangesAsync(cancellationToken);
        var kept = questions.Select(q => new QuizQuestion
        {
            QuizId = quiz.Id,
            Number = q.Number,
            Prompt = q.Prompt,
            Choices = q.Choices,
            Right = q.Right,
            Heading = q.Heading,
            File = q.File,
            Quote = q.Quote,
        }).ToList();
        context.AddRange(kept);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(quiz, kept);
    }

    public async Task<bool> AnswerAsync(long quiz, int number, int chosen, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var counts = await context.QuizQuestions.Where(q => q.QuizId == quiz && q.Number == number && q.Chosen == null).ExecuteUpdateAsync(q => q.SetProperty(x => x.Chosen, chosen), cancellationToken) > 0;
        if (counts && !await context.QuizQuestions.AnyAsync(q => q.QuizId == quiz && q.Chosen == null, cancellationToken))
            await context.Quizzes.Where(q => q.Id == quiz && q.EndedAt == null).ExecuteUpdateAsync(q => q.SetProperty(x => x.EndedAt, at), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return counts;
    }

    public async Task StopAsync(long quiz, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Quizzes.Where(q => q.Id == quiz && q.EndedAt == null).ExecuteUpdateAsync(q => q.SetProperty(x => x.EndedAt, at), cancellationToken);
    }

    public async Task<IReadOnlyList<QuizScore>> ScoresAsync(SalesScope scope, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var answers = context.Quizzes.Within(scope).Join(context.QuizQuestions.Where(q => q.Chosen != null), quiz => quiz.Id, question => question.QuizId, (quiz, question) => new { quiz, question });
        var sums = await answers
            .GroupBy(a => new { a.quiz.PersonId, a.quiz.Topic })
            .Select(g => new
            {
                g.Key.PersonId,
                g.Key.Topic,
                Quizzes = g.Select(a => a.quiz.Id).Distinct().LongCount(),
                Answered = g.LongCount(),
                Right = g.LongCount(a => a.question.Chosen == a.question.Right),
                LastOn = g.Max(a => a.quiz.Day),
            })
            .ToListAsync(cancellationToken);
        return [.. sums.Select(s => new QuizScore(s.PersonId, s.Topic, s.Quizzes, s.Answered, s.Right, s.LastOn))];
    }

    private static async Task<QuizInHand?> InHandAsync(SalesDbContext context, IQueryable<Quiz> quizzes, CancellationToken cancellationToken)
    {
        if (await quizzes.OrderByDescending(q => q.Id).FirstOrDefaultAsync(cancellationToken) is not { } quiz) return null;
        return new(quiz, await context.QuizQuestions.Where(q => q.QuizId == quiz.Id).OrderBy(q => q.Number).ToListAsync(cancellationToken));
    }
}
