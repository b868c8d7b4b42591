using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales;

/// <summary>Why a request has no answer.</summary>
/// <param name="Kind">Which sort of reason.</param>
/// <param name="Message">A sentence for the person: what was wrong and what would work.</param>
public sealed record Problem(ProblemKind Kind, string Message)
{
    /// <summary>What the person may have meant, to choose from; empty where there is nothing to offer.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The argument that was wrong or missing, by the tool's own name for it.</summary>
    public string? Argument { get; init; }

    /// <summary>The rights do not reach so far.</summary>
    public static Problem Denied(Phrase message) => new(ProblemKind.Denied, message);

    /// <summary>Nothing has that name.</summary>
    public static Problem NotFound(string argument, Phrase message, params IReadOnlyList<Choice> closest) =>
        new(ProblemKind.NotFound, message) { Argument = argument, Choices = closest };

    /// <summary>Several have that name.</summary>
    public static Problem Ambiguous(string argument, Phrase message, params IReadOnlyList<Choice> choices) =>
        new(ProblemKind.Ambiguous, message) { Argument = argument, Choices = choices };

    /// <summary>An argument makes no sense.</summary>
    public static Problem Invalid(string argument, Phrase message) => new(ProblemKind.Invalid, message) { Argument = argument };

    /// <summary>Something that is needed for it does not answer, or does not let us in.</summary>
    public static Problem Unavailable(Phrase message) => new(ProblemKind.Unavailable, message);

    /// <summary>An argument was not said.</summary>
    /// <param name="argument">Which.</param>
    /// <param name="question">The question that asks for it.</param>
    /// <param name="choices">Likely answers.</param>
    public static Problem Missing(string argument, Phrase question, params IReadOnlyList<Choice> choices) =>
        new(ProblemKind.Missing, question) { Argument = argument, Choices = choices };
}
