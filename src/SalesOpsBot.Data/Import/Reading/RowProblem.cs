namespace SalesOpsBot.Data.Import.Reading;

/// <summary>Why a row is set aside.</summary>
/// <param name="Column">The header of the column, where one is to blame.</param>
/// <param name="Value">What the cell says.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record RowProblem(string? Column, string? Value, string Reason);
