using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Lets people set a lead's score by hand, which freezes it, and give it back to the rules.</summary>
public sealed class HandScoreService(ILeadStore leads, IHandScoreStore hands, SalesOptions options)
{
    private const decimal MostPoints = 1_000;
    private const int LongestNote = 500;

    /// <summary>Freezes the score of a lead that the viewer may see.</summary>
    /// <param name="viewer">Who sets it.</param>
    /// <param name="lead">The lead's id, or words of its name, company or e-mail address.</param>
    /// <param name="points">-1,000 to 1,000.</param>
    /// <param name="note">Why; at most 500 characters.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Outcome<HandScoreChange>> SetAsync(Viewer viewer, string? lead, decimal points, string? note, CancellationToken cancellationToken)
    {
        if (Math.Abs(points) > MostPoints) return Problem.Invalid("points", "A score is from -1,000 to 1,000 points.");
        if (note?.Length > LongestNote) return Problem.Invalid("note", "That note is too long; 500 characters are the most.");
        return await ChangeAsync(viewer, lead, KeepAsync, cancellationToken);

        async Task<Problem?> KeepAsync(SalesScope scope, LeadRecord record)
        {
            var hand = new HandScore { LeadId = record.Lead.Id, Points = points, SetById = viewer.Person.Id, SetAt = viewer.Now, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() };
            return await hands.SetAsync(scope, hand, cancellationToken) ? null : Gone(record.Lead);
        }
    }

    /// <summary>Gives the score of a lead back to the rules.</summary>
    /// <param name="viewer">Who gives it back.</param>
    /// <param name="lead">The lead's id, or words of its name, company or e-mail address.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Outcome<HandScoreChange>> ReleaseAsync(Viewer viewer, string? lead, CancellationToken cancellationToken) => ChangeAsync(
        viewer,
        lead,
        async (scope, record) => await hands.ReleaseAsync(scope, record.Lead.Id, viewer.Person.Id, viewer.Now, cancellationToken) ? null : Problem.Invalid("lead", $"The score of {record.Lead.Name} goes by the rules already."),
        cancellationToken);

    private Task<Outcome<HandScoreChange>> ChangeAsync(Viewer viewer, string? lead, Func<SalesScope, LeadRecord, Task<Problem?>> change, CancellationToken cancellationToken) =>
        AccessPolicy.Everything(viewer).ThenAsync(async scope => await (await LeadArgument.ReadAsync(leads, scope, lead, cancellationToken)).ThenAsync<HandScoreChange>(async record =>
        {
            if (await change(scope, record) is { } problem) return problem;
            var rules = options.LeadsOn(viewer.Today);
            return await leads.FindAsync(scope, record.Lead.ExternalId, 1, cancellationToken) is [var after, ..]
                ? new HandScoreChange(record.Lead, LeadScorer.Score(record, viewer.Now, rules), LeadScorer.Score(after, viewer.Now, rules))
                : Gone(record.Lead);
        }));

    private static Problem Gone(Lead lead) => Problem.NotFound("lead", $"{lead.Name} is no longer among the leads that you may see.");
}
