using SalesOpsBot.Assistant.Turns;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>How well sentences were understood.</summary>
internal sealed class UnderstandingScore
{
    private readonly List<TimeSpan> _times = [];
    private int _tools;
    private int _calls;
    private int _fellBack;
    private long _tokens;

    /// <summary>Counts one.</summary>
    public void Add(EvaluationSentence sentence, Viewer viewer, Heard heard, TimeSpan time, bool fellBack)
    {
        _times.Add(time);
        _tokens += heard.Dialogue?.Tokens ?? 0;
        // An answer of the stand-in says nothing about the model.
        if (fellBack)
        {
            _fellBack++;
            return;
        }

        var expected = EvaluationSentence.Normalised(sentence.Calls(), viewer);
        var actual = EvaluationSentence.Normalised(heard.Calls.Select(c => c.ShowReceipt ? (Listener.ExplainAnswer, []) : (c.Tool, c.Arguments.Where(a => a.Value is not null).Select(a => (a.Key, a.Value!.ToString())))), viewer);
        if (Tools(expected) == Tools(actual)) _tools++;
        if (expected == actual) _calls++;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var (count, times) = (Math.Max(1, _times.Count), _times.Order().ToList());
        return FormattableString.Invariant(
            $"tool {(double)_tools / count:P1}, tool with every argument {(double)_calls / count:P1}, no usable answer {_fellBack}, median {Percentile(times, 0.5):F1} ms, 95% within {Percentile(times, 0.95):F1} ms, {_tokens} tokens");
    }

    private static double Percentile(List<TimeSpan> times, double share) => times.Count == 0 ? 0 : times[(int)((times.Count - 1) * share)].TotalMilliseconds;

    private static string Tools(string calls) => string.Join('+', calls.Split(" + ").Select(c => c.Split(';')[0]));
}
