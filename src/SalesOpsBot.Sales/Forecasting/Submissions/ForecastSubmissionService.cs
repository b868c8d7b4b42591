using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals.Editing;

namespace SalesOpsBot.Sales.Forecasting.Submissions;

/// <summary>Prepares forecast calls: what somebody commits for a period, kept with date and author and judged later by what came.</summary>
public sealed class ForecastSubmissionService(ChangeService changes, SalesOptions options)
{
    /// <summary>Prepares a call; the asker's own.</summary>
    /// <param name="viewer">Who commits.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said. It must not be over.</param>
    /// <param name="commit">What is promised.</param>
    /// <param name="bestCase">What is possible; at least what is promised.</param>
    /// <param name="note">Anything to add.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome<ChangeReport>> SubmitAsync(Viewer viewer, ChangeOrigin origin, string? period, string? commit, string? bestCase, string? note, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(commit)) return Problem.Missing("commit", "How much do you commit?");
        return await PeriodArgument.Read(period, options.Calendar.QuarterOf(viewer.Today)).ThenAsync(when => Amount("commit", commit).ThenAsync(promised =>
            (string.IsNullOrWhiteSpace(bestCase) ? (Outcome<Money?>)(Money?)null : Amount("best_case", bestCase).Then<Money?>(best => best)).ThenAsync(async possible =>
            {
                if (when.End < viewer.Today) return Problem.Invalid("period", $"{when.ToWords()} is over, so nothing can be committed for it.");
                if (possible is { } best && best.MinorUnits < promised.MinorUnits) return Problem.Invalid("best_case", $"Your best case ({best}) is below what you commit ({promised}).");
                return await changes.PrepareAsync(viewer, origin, new(Say($"Forecast call {when.ToWords()}"), [Call(viewer, when, promised, possible, note)], null), cancellationToken);
            })));
    }

    private Outcome<Money> Amount(string argument, string text) => AmountExpression.Read(text, null, options.CompanyCurrency)
        .Match(said => options.InCompanyCurrency(said) is { } money ? money : Problem.Invalid(argument, $"I know no exchange rate for {said.Currency}."), problem => (Outcome<Money>)(problem with { Argument = argument }));

    private static RecordChange Call(Viewer viewer, Period period, Money commit, Money? bestCase, string? note)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{viewer.Person.ExternalId}-{viewer.Now.UtcTicks}");
        return new(RecordKind.ForecastSubmission, key, Say($"{viewer.Person.Name}'s call for {period.ToWords()}"), ChangeOperation.Create,
        [
            new("person", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
            new("start", null, FieldText.Of(period.Start)),
            new("end", null, FieldText.Of(period.End)),
            new("commit", null, FieldText.Of(commit)),
            new("best_case", null, FieldText.Of(bestCase)),
            new("note", null, string.IsNullOrWhiteSpace(note) ? null : note.Trim()),
            new("submitted_at", null, FieldText.Of(viewer.Now)),
        ]);
    }
}
