namespace SalesOpsBot.Web.Development;

/// <summary>One person of the picker.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The full name.</param>
/// <param name="Role">In words.</param>
/// <param name="Office">The regional office.</param>
internal sealed record PersonEntry(long Id, string Name, string Role, string? Office);
