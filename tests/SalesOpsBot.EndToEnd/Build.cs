using System.Reflection;

namespace SalesOpsBot.EndToEnd;

/// <summary>Where things lie that this build made.</summary>
internal static class Build
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Program { get; } = Path.Combine(RepositoryRoot, "artifacts", "bin", "SalesOpsBot.Web", Metadata("Configuration"), "SalesOpsBot.Web.dll");

    /// <summary>A file for a picture of the page, in <c>artifacts/screenshots</c>.</summary>
    public static string Screenshot(string name) => Path.Combine(RepositoryRoot, "artifacts", "screenshots", $"{name}.png");

    private static string Metadata(string key) =>
        typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
