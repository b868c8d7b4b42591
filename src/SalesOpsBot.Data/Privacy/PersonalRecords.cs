using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Privacy;

/// <summary>What is kept about one of the company's people, to be handed over or to be taken away.</summary>
public sealed class PersonalRecords
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;
    private readonly IAuditStore _audit;
    private readonly TimeProvider _time;

    internal PersonalRecords(IDbContextFactory<SalesDbContext> contexts, IAuditStore audit, TimeProvider time) => (_contexts, _audit, _time) = (contexts, audit, time);

    /// <summary>Every row that names the person, by key or in its text, under its table's name: whichever tables there are.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PersonalRow>>> ReadAsync(SalespersonId person, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await new PersonalRows(context, person, await PersonalNames.OfAsync(context, person, cancellationToken)).ReadAsync(cancellationToken);
    }

    /// <summary>
    /// Takes away who the person is and what they said: name, addresses, accounts, conversations, settings, notices, quizzes, blocked times, the words of the audit, and the name
    /// wherever others wrote it. What they did stays, done by “Erased person 7”, so that figures and the audit's chain stay as they are. It cannot be undone.
    /// </summary>
    /// <returns>How many entries of the audit lost words.</returns>
    public async Task<int> EraseAsync(SalespersonId person, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var names = await PersonalNames.OfAsync(context, person, cancellationToken);
        var entries = await _audit.RedactAsync(person, names, cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var who = await context.Salespeople.SingleAsync(p => p.Id == person, cancellationToken);
        await new PersonalErasure(context, who, names, _time.GetUtcNow()).RunAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return entries;
    }
}
