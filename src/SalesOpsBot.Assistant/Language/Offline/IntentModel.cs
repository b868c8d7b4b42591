namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Knows what a sentence wants: two linear models whose calibrated probabilities are averaged, and a rejector for what is none of it.</summary>
internal sealed class IntentModel(
    IReadOnlyList<string> labels, FeatureSpace space, LinearModel vectors, LinearModel logistic, double vectorTemperature, double logisticTemperature,
    NearestSentences nearest, Rejector rejector)
{
    // The machines tell uneven, real sentences apart a little better, the regression knows better how sure it is.
    private const double MachineShare = 0.65;

    /// <summary>What it tells apart.</summary>
    public IReadOnlyList<string> Labels => labels;

    /// <summary>Judges a sentence.</summary>
    /// <param name="words">Its words, with kinds in place of names and periods.</param>
    public Verdict Judge(IReadOnlyList<string> words)
    {
        var sentence = space.Vector(FeatureCounts.Of(words));
        Span<float> machine = stackalloc float[labels.Count];
        Span<float> regression = stackalloc float[labels.Count];
        vectors.Score(sentence, machine);
        logistic.Score(sentence, regression);
        Span<double> signs = stackalloc double[Rejector.Signs];
        Signs(machine, regression, nearest.Nearness(sentence), sentence.KnownShare, vectorTemperature, logisticTemperature, signs);
        var inside = rejector.Inside(signs);
        Softmax.Apply(machine, vectorTemperature);
        Softmax.Apply(regression, logisticTemperature);
        var ranked = new (string Label, double Probability)[labels.Count];
        for (var k = 0; k < ranked.Length; k++) ranked[k] = (labels[k], Mean(machine[k], regression[k]));
        Array.Sort(ranked, (a, b) => b.Probability.CompareTo(a.Probability));
        return new(ranked, inside);
    }

    /// <summary>What the rejector looks at.</summary>
    public static void Signs(
        ReadOnlySpan<float> machine, ReadOnlySpan<float> regression, float nearness, float knownShare, double machineTemperature, double regressionTemperature, Span<double> signs)
    {
        Span<float> first = stackalloc float[machine.Length];
        Span<float> second = stackalloc float[machine.Length];
        machine.CopyTo(first);
        regression.CopyTo(second);
        Softmax.Apply(first, machineTemperature);
        Softmax.Apply(second, regressionTemperature);
        var (top, topMachine, topRegression) = (0.0, float.NegativeInfinity, float.NegativeInfinity);
        for (var k = 0; k < machine.Length; k++)
        {
            top = Math.Max(top, Mean(first[k], second[k]));
            topMachine = Math.Max(topMachine, machine[k]);
            topRegression = Math.Max(topRegression, regression[k]);
        }

        signs[0] = Math.Log(Math.Max(top, 1e-9));
        signs[1] = nearness;
        signs[2] = knownShare;
        signs[3] = topRegression;
        signs[4] = topMachine;
    }

    private static double Mean(float machine, float regression) => (MachineShare * machine) + ((1 - MachineShare) * regression);

    public void Save(BinaryWriter file)
    {
        file.Write(labels.Count);
        foreach (var label in labels) file.Write(label);
        space.Save(file);
        vectors.Save(file);
        logistic.Save(file);
        file.Write(vectorTemperature);
        file.Write(logisticTemperature);
        nearest.Save(file);
        rejector.Save(file);
    }

    public static IntentModel Load(BinaryReader file)
    {
        var labels = new string[file.ReadInt32()];
        for (var i = 0; i < labels.Length; i++) labels[i] = file.ReadString();
        return new(
            labels, FeatureSpace.Load(file), LinearModel.Load(file), LinearModel.Load(file), file.ReadDouble(), file.ReadDouble(), NearestSentences.Load(file),
            Rejector.Load(file));
    }
}
