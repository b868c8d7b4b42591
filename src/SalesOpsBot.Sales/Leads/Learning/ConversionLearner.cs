namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>
/// Learns from leads whose end is known how likely a lead converts. Any attributes will do; nothing is drawn by lot, so the same history always gives
/// the same model.
/// </summary>
public static class ConversionLearner
{
    /// <summary>Learns, or says why the history does not allow it.</summary>
    public static Outcome<ConversionModel> Learn(IReadOnlyList<LearningExample> history, LearningOptions options)
    {
        var converted = history.Count(e => e.Converted);
        return converted < options.LeastConverted || history.Count - converted < options.LeastNotConverted
            ? Problem.Invalid("history", $"There is too little history for a probability: {converted:N0} leads converted and {history.Count - converted:N0} did not; at least {options.LeastConverted:N0} and {options.LeastNotConverted:N0} are needed.")
            : Fit(history, options).With(Calibrate(history, options));
    }

    private static ConversionModel Fit(IReadOnlyList<LearningExample> history, LearningOptions options)
    {
        var converted = history.Select(e => e.Converted).ToArray();
        var single = history.SelectMany(e => e.Attributes.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(ILevels (name) => AttributeLevels.Of(name, history)).Where(l => LevelsOf(l).Distinct().Count() > 1).ToList();
        var levels = single.Select(LevelsOf).ToArray();
        var alone = LevelWeights.Fit(levels, [.. single.Select(s => s.Count)], converted, options.Ridge);
        var pairs = PairFinder.Find(single, levels, alone.LogOdds, converted, options.Ridge, options.Pairs);
        if (pairs.Count == 0) return new(single, alone, levels, converted);
        List<ILevels> all = [.. single, .. pairs.Select(p => new CrossedLevels(single[p.First], single[p.Second]))];
        int[][] together = [.. levels, .. all.Skip(single.Count).Select(LevelsOf)];
        return new(all, LevelWeights.Fit(together, [.. all.Select(s => s.Count)], converted, options.Ridge), together, converted);

        int[] LevelsOf(ILevels source) => [.. history.Select(e => source.LevelOf(e.Attributes))];
    }

    /// <summary>Judged by leads that it did not learn from, a model is too sure of itself: by how much is learnt here.</summary>
    private static Calibration Calibrate(IReadOnlyList<LearningExample> history, LearningOptions options)
    {
        var said = new List<(double LogOdds, bool Converted)>(history.Count);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var apart = history.Where((_, i) => i % options.Folds == fold);
            var model = Fit([.. history.Where((_, i) => i % options.Folds != fold)], options);
            said.AddRange(apart.Select(e => (model.LogOdds(e.Attributes), e.Converted)));
        }

        return Calibration.Fit(said);
    }
}
