using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>Settings that are nested, as JSON: a mark with their name, <c>validFrom</c>, and what they say.</summary>
internal sealed class JsonSettingsFile : SettingsFile
{
    private readonly string _content;

    private JsonSettingsFile(string path, RecordKind kind, SettingsKind about, string name, DateOnly validFrom, string content)
        : base(path, kind, about, name, validFrom) => _content = content;

    /// <summary>Reads a file of one of these kinds.</summary>
    /// <param name="source">The file.</param>
    /// <param name="sales">What holds where the file says nothing.</param>
    /// <param name="file">Nothing where something is wrong; the source has the faults.</param>
    /// <returns>False where the file is something else.</returns>
    public static bool TryRead(JsonSource source, SalesOptions sales, out AdministrationFile? file)
    {
        (var known, file) = source switch
        {
            _ when source.Has("leadScoring") => (true, Read<LeadScoringRules>(source, "leadScoring", RecordKind.LeadScoring, SettingsKind.LeadScoring, rules => LeadScoringChecker.Check(rules, sales.Leads))),
            _ when source.Has("responseTarget") => (true, Read<ResponseAgreement>(source, "responseTarget", RecordKind.ResponseTargets, SettingsKind.ResponseTarget, agreement => ResponseAgreementChecker.Check(agreement, sales.WorkingHours))),
            _ when source.Has("fiscalCalendar") => (true, Read<FiscalYearRule>(source, "fiscalCalendar", RecordKind.FiscalCalendars, SettingsKind.FiscalCalendar, rule => Check(rule, source.Day("validFrom")))),
            _ => (false, null),
        };
        return known;
    }

    protected override string Content(ImportSession session, ICollection<FileFault> faults) => _content;

    private static JsonSettingsFile? Read<T>(JsonSource source, string mark, RecordKind kind, SettingsKind about, Func<T, IEnumerable<(string Path, string Sentence)>> check)
        where T : class
    {
        var (name, from) = (source.Name(mark), source.ValidFrom());
        if (source.Rest<T>([mark, "validFrom"], "these settings") is not { } said) return null;
        foreach (var (at, sentence) in check(said)) source.Fault(at, sentence);
        return source.Faults.Count > 0 || name is null || from is not { } day ? null : new(source.Path, kind, about, name, day, SettingsJson.Write(said));
    }

    private static IEnumerable<(string Path, string Sentence)> Check(FiscalYearRule rule, DateOnly? from)
    {
        if (rule.FirstMonth is < 1 or > 12) yield return ("firstMonth", "firstMonth must be 1 (January) to 12 (December).");
        else if (from is { } day && (day.Day != 1 || day.Month != rule.FirstMonth)) yield return ("validFrom", "A fiscal calendar comes into force on the first day of a fiscal year: validFrom must be the first day of firstMonth.");
    }
}
