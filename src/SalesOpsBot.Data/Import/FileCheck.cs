namespace SalesOpsBot.Data.Import;

/// <summary>What a look through administration files found.</summary>
/// <param name="Checked">How many files say how the company works, wrong ones included.</param>
/// <param name="Faults">What is wrong in them.</param>
/// <param name="Notes">What was not looked at, in sentences.</param>
public sealed record FileCheck(int Checked, IReadOnlyList<FileFault> Faults, IReadOnlyList<string> Notes);
