using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Forecasting.Methods;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>Reads by which method a forecast is wanted.</summary>
internal static class ForecastMethodReader
{
    private static readonly FrozenSet<string> Calibrated = Lexicon.Set("forecasts.calibrated");

    /// <summary>The method's name; nothing where none is said, or more than one.</summary>
    public static string? Read(Sentence sentence) => Said(sentence) is [var only] ? only : null;

    /// <summary>Whether more than one is said.</summary>
    public static bool Several(Sentence sentence) => Said(sentence).Count > 1;

    private static List<string> Said(Sentence sentence)
    {
        List<string> said = [];
        if (sentence.Has(Calibrated)) said.Add(ForecastMethods.Calibrated);
        if (sentence.Has("weighted")) said.Add(ForecastMethods.StageWeighted);
        if (sentence.Has("cycle", "age") && sentence.Has("length", "age")) said.Add(ForecastMethods.CycleLength);
        if (sentence.Has("historical", "historic")) said.Add(ForecastMethods.Historical);
        if (sentence.Has("runrate") || (sentence.Has("run") && sentence.Has("rate"))) said.Add(ForecastMethods.RunRate);
        if (sentence.Has("submitted", "called") || (sentence.Has("rep", "reps") && sentence.Has("call"))) said.Add(ForecastMethods.RepCall);
        return said;
    }
}
