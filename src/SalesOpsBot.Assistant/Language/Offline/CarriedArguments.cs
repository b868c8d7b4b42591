using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What a request of its own takes over from the one before, because it is about the same thing.</summary>
internal sealed class CarriedArguments(IReadOnlyDictionary<string, ToolPrompt> tools)
{
    private const string Metric = "metric";
    private const int Short = 5;

    private static readonly HashSet<string> Forecasts = ["get_forecast", "compare_forecasts", "prepare_forecast_call"];
    private static readonly HashSet<string> OfForecasts = ["compare_forecasts", "prepare_forecast_call", "submit_forecast"];
    private static readonly string[] InCommon = ["period", "scope"];

    /// <summary>The call with what it takes over.</summary>
    public PastCall To(PastCall call, Sentence sentence, Conversation before) => OfWhatWasMeasured(OfThatForecast(call, sentence, before), sentence, before);

    /// <summary>"how did the second one do" after a ranking of last quarter: in that quarter.</summary>
    public static PastCall InTheSameDays(PastCall call, ToolPrompt tool, Conversation before) =>
        tool.Direction is PeriodDirection.Back && tool.Arguments.ContainsKey("period") && !call.Arguments.ContainsKey("period") && before.LastAsked.Select(c => c.Text("period")).FirstOrDefault(p => p is not null) is { } days ? call.With("period", days) : call;

    // "I'd commit 380", "by every method" after a forecast of the next quarter: of that one.
    private PastCall OfThatForecast(PastCall call, Sentence sentence, Conversation before)
    {
        if (!OfForecasts.Contains(call.Tool) || before.LastAsked is not [var past] || !Forecasts.Contains(past.Tool) || Period.TryParse(past.Text("period") ?? "") is not { } days || days.End < sentence.Clock.Today) return call;
        foreach (var shared in InCommon)
            if (tools[call.Tool].Arguments.ContainsKey(shared) && !call.Arguments.ContainsKey(shared) && past.Text(shared) is { } said) call = call.With(shared, said);
        return call;
    }

    // "draw me that over the year", "monthly, as a chart": what was measured.
    private PastCall OfWhatWasMeasured(PastCall call, Sentence sentence, Conversation before) =>
        tools[call.Tool].Arguments.ContainsKey(Metric) && !call.Arguments.ContainsKey(Metric) && (sentence.Has(TurnWords.Pointing) || sentence.Words.Count <= Short) && before.LastAsked.Select(c => c.Text(Metric)).FirstOrDefault(m => m is not null) is { } metric
            ? call.With(Metric, metric) : call;
}
