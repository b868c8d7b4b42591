using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>The data of <c>cards/question.json</c>: a question that is answered with a sentence, or in the card.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Id">The argument that the answer fills.</param>
/// <param name="IsDay">True where the answer is a day.</param>
/// <param name="IsLong">True where the answer is a sentence.</param>
/// <param name="Answer">The call that could not be made, made again with the answer.</param>
internal sealed record QuestionCard(string Question, string Id, bool IsDay, bool IsLong, CardAction Answer)
{
    /// <param name="problem">One that asks for an argument.</param>
    /// <param name="call">The call that lacks it.</param>
    public static QuestionCard From(Problem problem, ToolRun call) => new(
        problem.Message,
        problem.Argument!,
        problem.Argument is "close_date" or "date" or "due" or "next_step_due",
        problem.Argument is "text" or "reason" or "notes" or "next_step",
        new(call.Name, call.Arguments.DeepClone().AsObject(), null) { Inputs = [problem.Argument!] });
}
