namespace SalesOpsBot.Sales;

/// <summary>The state of the company's data. Two that are equal say that deals, people, settings and all else that changes go through are still the same.</summary>
/// <param name="Imports">Rises with every import, and with every change of what processes remember: people, accounts, products, stages, leads, settings.</param>
/// <param name="Changes">Rises with every change that somebody confirmed, and with every other change of a deal.</param>
public readonly record struct DataState(long Imports, long Changes);
