namespace SalesOpsBot.Assistant.Tests;

/// <summary>The folder that the solution lies in.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "SalesOpsBot.sln"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository."));
}
