namespace SalesOpsBot.Sales;

/// <summary>What came of a request: a value, or a reason that the person can act on. Misuse is an exception, never an outcome.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>One function for each case.</summary>
    public TResult Match<TResult>(Func<T, TResult> found, Func<Problem, TResult> failed) => this switch
    {
        Found f => found(f.Value),
        Failed f => failed(f.Problem),
        _ => throw new InvalidOperationException("An outcome is found or failed."),
    };

    /// <summary>Goes on with the value, or keeps the problem.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => Match(next, problem => problem);

    /// <summary>Goes on with the value, or keeps the problem.</summary>
    public Task<Outcome<TNext>> ThenAsync<TNext>(Func<T, Task<Outcome<TNext>>> next) => Match(next, problem => Task.FromResult((Outcome<TNext>)problem));

    /// <summary>A value that was found.</summary>
    public static implicit operator Outcome<T>(T value) => new Found(value);

    /// <summary>A problem that was met.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new Failed(problem);

    /// <summary>The request has an answer.</summary>
    public sealed record Found(T Value) : Outcome<T>;

    /// <summary>The request has none, and why.</summary>
    public sealed record Failed(Problem Problem) : Outcome<T>;
}
