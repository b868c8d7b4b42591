using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What the person was asked for, because a call lacked it or it could mean several things.</summary>
/// <param name="Call">The call that waits for it.</param>
/// <param name="Argument">The argument asked for.</param>
/// <param name="Choices">What was offered, in the order shown; empty where the answer is free.</param>
internal sealed record Question(PastCall Call, string Argument, IReadOnlyList<Choice> Choices);
