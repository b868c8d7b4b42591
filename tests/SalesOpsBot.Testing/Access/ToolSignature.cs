using System.Reflection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Testing.Access;

/// <summary>A tool as whoever calls it sees it, read from the code: a new tool is here without being listed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Writes">Whether it prepares a change.</param>
/// <param name="Arguments">The names of its arguments.</param>
public sealed record ToolSignature(string Name, bool Writes, IReadOnlyList<string> Arguments)
{
    private static readonly Type[] FromTheTurn = [typeof(Viewer), typeof(ChangeOrigin), typeof(CancellationToken)];

    /// <summary>Every tool there is, by name.</summary>
    public static IReadOnlyList<ToolSignature> All { get; } =
    [
        .. typeof(ISalesAssistant).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => (method, tool: method.GetCustomAttribute<ToolAttribute>()))
            .Where(found => found.tool is not null)
            .Select(found => new ToolSignature(found.tool!.Name, found.tool.Writes, [.. found.method.GetParameters().Where(p => !FromTheTurn.Contains(p.ParameterType)).Select(p => p.Name!)]))
            .OrderBy(tool => tool.Name, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
