using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Forecasting.Methods;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>Reads by which method a forecast is wanted.</summary>
internal static class ForecastMethodReader
{
    private static readonly FrozenSet<string> Calibrated = Lexicon.Set("forecasts.calibrated");
    private static readonly FrozenSet<string> Weighted = Lexicon.Set("forecasts.weighted");
    private static readonly FrozenSet<string> Cycle = Lexicon.Set("forecasts.cycle");
    private static readonly FrozenSet<string> Length = Lexicon.Set("forecasts.length");
    private static readonly FrozenSet<string> Historical = Lexicon.Set("forecasts.historical");
    private static readonly FrozenSet<string> RunRate = Lexicon.Set("forecasts.runRate");
    private static readonly FrozenSet<string> Run = Lexicon.Set("forecasts.run");
    private static readonly FrozenSet<string> Rate = Lexicon.Set("forecasts.rate");
    private static readonly FrozenSet<string> Submitted = Lexicon.Set("forecasts.submitted");
    private static readonly FrozenSet<string> Reps = Lexicon.Set("forecasts.reps");
    private static readonly FrozenSet<string> Call = Lexicon.Set("forecasts.call");

    /// <summary>The method's name; nothing where none is said, or more than one.</summary>
    public static string? Read(Sentence sentence) => Said(sentence) is [var only] ? only : null;

    /// <summary>Whether more than one is said.</summary>
    public static bool Several(Sentence sentence) => Said(sentence).Count > 1;

    private static List<string> Said(Sentence sentence)
    {
        List<string> said = [];
        if (sentence.Has(Calibrated)) said.Add(ForecastMethods.Calibrated);
        if (sentence.Has(Weighted)) said.Add(ForecastMethods.StageWeighted);
        if (sentence.Has(Cycle) && sentence.Has(Length)) said.Add(ForecastMethods.CycleLength);
        if (sentence.Has(Historical)) said.Add(ForecastMethods.Historical);
        if (sentence.Has(RunRate) || (sentence.Has(Run) && sentence.Has(Rate))) said.Add(ForecastMethods.RunRate);
        if (sentence.Has(Submitted) || (sentence.Has(Reps) && sentence.Has(Call))) said.Add(ForecastMethods.RepCall);
        return said;
    }
}
