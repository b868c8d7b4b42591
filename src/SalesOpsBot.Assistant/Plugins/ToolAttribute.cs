namespace SalesOpsBot.Assistant.Plugins;

/// <summary>Makes a plugin's method a tool under the name that models, cards and the command line know it by.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolAttribute(string name) : Attribute
{
    /// <summary>The name in the catalogue of tools: <c>get_forecast</c>.</summary>
    public string Name { get; } = name;

    /// <summary>True where it prepares a change, which a person has to approve.</summary>
    public bool Writes { get; init; }

    /// <summary>True where the answer depends on nothing but the company's data (<see cref="Sales.IDataState"/>), the viewer, the arguments and the minute: it is not made anew while these are the same.</summary>
    public bool Steady { get; init; }

    /// <summary>True for what only a card's button asks for: it is offered to nobody who chooses tools by words, and has none.</summary>
    public bool Tap { get; init; }
}
