namespace SalesOpsBot.Assistant.Plugins;

/// <summary>Makes a plugin's method a tool under the name that models, cards and the command line know it by.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolAttribute(string name) : Attribute
{
    /// <summary>The name in the catalogue of tools: <c>get_forecast</c>.</summary>
    public string Name { get; } = name;
}
