using System.Text.Json;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Settings;

/// <summary>
/// One version of a settings file. Versions are only ever added, never changed: a file that starts on another day, or a correction that starts on the same day, is a row
/// of its own, so that an old answer can be given again.
/// </summary>
public sealed class SettingsVersion
{
    private object? _read;

    /// <summary>The key; zero until it is kept.</summary>
    public int Id { get; init; }

    /// <summary>What it is about.</summary>
    public SettingsKind Kind { get; init; }

    /// <summary>What people call it: the name in a JSON file, a table's file name.</summary>
    public required string Name { get; init; }

    /// <summary>The first day that it is in force, until the next day that a version of its kind begins with.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>1 for the first of its kind with this day; a correction has the next number and takes its place.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When it was imported.</summary>
    public DateTimeOffset KeptAt { get; init; }

    /// <summary>What it says, in the form of <see cref="SettingsJson"/>.</summary>
    public required string Content { get; init; }

    /// <summary>What it says; worked out once.</summary>
    /// <exception cref="JsonException">The content is of another kind.</exception>
    public T Read<T>()
        where T : class => (T)(_read ??= JsonSerializer.Deserialize<T>(Content, SettingsJson.Options) ?? throw new JsonException("Settings are never null."));

    /// <summary>Which version it is, as a line of a receipt.</summary>
    /// <param name="label">What it decides there.</param>
    public ReceiptStep Step(string label) => new(
        label,
        Say($"“{Name}”, in force from {ValidFrom:O}, imported {DateOnly.FromDateTime(KeptAt.UtcDateTime):O}"),
        Say($"version {Version}"));
}
