using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Keeps what was learnt from the company's own leads, and learns again when leads have changed or a day has passed.</summary>
public sealed class LeadPredictor(ILeadStore leads, SalesOptions options)
{
    private volatile Learnt? _learnt;

    /// <summary>The model of a day, or a sentence that says why there is none.</summary>
    public async Task<Outcome<ConversionModel>> ModelAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var history = await leads.HistoryAsync(cancellationToken);
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        if (_learnt is { } learnt && ReferenceEquals(learnt.History, history) && learnt.Day == day) return learnt.Model;
        var model = ConversionLearner.Learn(Examples(history, now, options.LeadsOn(day)), options.Leads.Learning);
        _learnt = new(history, day, model);
        return model;
    }

    /// <summary>The leads whose end is known: converted, given up, or open for so long that they count as not converted.</summary>
    public static IReadOnlyList<LearningExample> Examples(IReadOnlyList<LeadRecord> history, DateTimeOffset now, LeadOptions options) =>
    [
        .. from record in history
           where record.Lead.CreatedAt <= now
           let converted = record.Lead.Status == LeadStatus.Converted || record.DealStatus is not null
           where converted || record.Lead.Status == LeadStatus.Disqualified || now - record.Lead.CreatedAt > TimeSpan.FromDays(options.UndecidedDays)
           orderby record.Lead.CreatedAt, record.Lead.Id.Value
           select new LearningExample(LeadAttributes.Early(record, now, options), converted),
    ];

    private sealed record Learnt(IReadOnlyList<LeadRecord> History, DateOnly Day, Outcome<ConversionModel> Model);
}
