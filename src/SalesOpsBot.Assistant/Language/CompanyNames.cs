namespace SalesOpsBot.Assistant.Language;

/// <summary>The names that may be met in a sentence, people aside: those come with the viewer's organisation.</summary>
/// <param name="Accounts">Names of accounts.</param>
/// <param name="Products">Names of products.</param>
/// <param name="Stages">Names of the pipeline's stages, closed ones included.</param>
/// <param name="Offices">Names of regional offices.</param>
public sealed record CompanyNames(
    IReadOnlyList<string> Accounts, IReadOnlyList<string> Products, IReadOnlyList<string> Stages, IReadOnlyList<string> Offices)
{
    /// <summary>No names at all.</summary>
    public static CompanyNames None { get; } = new([], [], [], []);
}
