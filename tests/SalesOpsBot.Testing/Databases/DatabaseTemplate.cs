namespace SalesOpsBot.Testing.Databases;

/// <summary>A database that others are copied from.</summary>
/// <param name="Name">What the server calls it.</param>
/// <param name="File">What is in it, where it is a file.</param>
public sealed record DatabaseTemplate(string Name, byte[] File);
