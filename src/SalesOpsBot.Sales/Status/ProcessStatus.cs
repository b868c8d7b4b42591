namespace SalesOpsBot.Sales.Status;

/// <summary>How the process stands that answers.</summary>
/// <param name="StartedAt">Since when it runs.</param>
/// <param name="Turns">Turns waiting or at work.</param>
/// <param name="Model">Who understands words.</param>
/// <param name="Megabytes">The memory that it holds.</param>
/// <param name="Errors">Errors that were logged since it started.</param>
/// <param name="LastErrorAt">When the last one was; nothing where there was none.</param>
/// <param name="LastErrorIn">Which part of the program logged it.</param>
public sealed record ProcessStatus(DateTimeOffset StartedAt, int Turns, string Model, long Megabytes, long Errors, DateTimeOffset? LastErrorAt, string? LastErrorIn);
