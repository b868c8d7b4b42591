using System.Reflection;
using SalesOpsBot.Assistant.Plugins;

namespace SalesOpsBot.Assistant.Tests;

/// <summary>The tools that the plugins offer.</summary>
internal static class PluginTools
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(IPlugin).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlugin)))
            .SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<ToolAttribute>()?.Name).OfType<string>(),
    ];
}
