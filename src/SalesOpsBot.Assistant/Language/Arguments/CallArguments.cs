using SalesOpsBot.Assistant.Language.Examples;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>The arguments of one call as they are found: only those that the tool takes, each only once.</summary>
internal sealed class CallArguments(ToolPrompt tool)
{
    private readonly Dictionary<string, object?> _values = [];

    /// <summary>The tool.</summary>
    public ToolPrompt Tool => tool;

    /// <summary>What was found.</summary>
    public Dictionary<string, object?> Values => new(_values);

    /// <summary>Whether the tool takes it.</summary>
    public bool Takes(string argument) => tool.Arguments.ContainsKey(argument);

    /// <summary>Whether it was found.</summary>
    public bool Has(string argument) => _values.ContainsKey(argument);

    /// <summary>Keeps a value, unless it is nothing, the tool does not take it or it was found before.</summary>
    public void Put(string argument, object? value)
    {
        if (value is not null && Takes(argument)) _values.TryAdd(argument, value);
    }
}
