namespace SalesOpsBot.Sales.Commissions;

/// <summary>A settlement with one thing changed.</summary>
/// <param name="Assumption">What is otherwise, as the end of a sentence that begins with "if".</param>
/// <param name="Settlement">The settlement.</param>
/// <param name="Carry">What it begins with.</param>
internal sealed record CommissionVariant(string Assumption, Settlement Settlement, CommissionCarry Carry);
