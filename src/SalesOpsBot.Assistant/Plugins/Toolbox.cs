using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>
/// All tools, as <see cref="AIFunction"/>s: the same ones for the offline understanding, a model, a card's button and the command line. Arguments are untrusted
/// whoever gives them; who asks comes from the turn and is in no schema.
/// </summary>
internal sealed class Toolbox
{
    private static readonly object ViewerKey = typeof(Viewer);
    private static readonly object OriginKey = typeof(ChangeOrigin);
    private readonly Dictionary<string, (ToolAttribute Tool, AIFunction Function)> _tools;
    private readonly Dictionary<string, string> _coming;

    public Toolbox(IEnumerable<IPlugin> plugins, IOptions<AssistantOptions> options)
    {
        _tools = plugins
            .SelectMany(plugin => plugin.GetType().GetMethods().Select(method => (plugin, method, tool: method.GetCustomAttribute<ToolAttribute>())))
            .Where(t => t.tool is not null)
            .Select(t => (Tool: t.tool!, Function: Create(t.plugin, t.method, t.tool!, t.tool!.Tap ? ToolWords.None : ToolWords.Read(options.Value.PromptsFolder, t.tool.Name))))
            .ToDictionary(t => t.Function.Name, StringComparer.Ordinal);
        _coming = ToolWords.Names(options.Value.PromptsFolder).Where(name => !_tools.ContainsKey(name)).ToDictionary(name => name, name => ToolWords.Read(options.Value.PromptsFolder, name).Description, StringComparer.Ordinal);
    }

    /// <summary>The tools, for whoever chooses among them.</summary>
    public IReadOnlyCollection<AIFunction> Tools => [.. _tools.Values.Where(t => !t.Tool.Tap).Select(t => t.Function)];

    /// <summary>Whether a tool only prepares what a person then decides.</summary>
    public bool AsksFirst(string name) => _tools.GetValueOrDefault(name).Function?.GetService<ApprovalRequiredAIFunction>() is not null;

    /// <summary>Whether a tool only reads, and answers alike while the company's data is the same.</summary>
    public bool IsSteady(string name) => _tools.GetValueOrDefault(name).Tool is { Steady: true };

    /// <summary>Whether calling a tool changes nothing, however often it is called.</summary>
    public bool OnlyReads(string name) => _tools.GetValueOrDefault(name).Tool is { Writes: false, Tap: false } && !RoutedChatClient.Decisions.Contains(name);

    /// <summary>Whether a tool takes an argument.</summary>
    public bool Takes(string name, string argument) =>
        _tools.GetValueOrDefault(name).Function is { } tool && tool.JsonSchema.TryGetProperty("properties", out var arguments) && arguments.TryGetProperty(argument, out _);

    /// <summary>Calls a tool.</summary>
    /// <param name="caller">Who asks, where and in which words.</param>
    /// <param name="name">The tool.</param>
    /// <param name="arguments">What was understood; unknown names are ignored.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ToolAnswer> CallAsync(ToolCaller caller, string name, JsonObject arguments, CancellationToken cancellationToken)
    {
        if (!_tools.TryGetValue(name, out var tool)) return ToolAnswer.From(Missing(name));
        var bound = new AIFunctionArguments(arguments.Where(a => a.Value is not null).ToDictionary(a => a.Key, a => (object?)a.Value))
        {
            Context = new Dictionary<object, object?> { [ViewerKey] = caller.Viewer, [OriginKey] = caller.Origin(name, arguments) },
        };
        using var span = Spans.Begin($"tool {name}");
        var began = Stopwatch.GetTimestamp();
        try
        {
            var answer = (ToolAnswer)(await tool.Function.InvokeAsync(bound, cancellationToken))!;
            Figures.ToolCalled(name, answer.Problem?.Kind.ToString() ?? "Answer", began);
            return answer;
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException { ParamName: "arguments" } || wrong.InnerException is JsonException)
        {
            return ToolAnswer.From(Problem.Invalid("arguments", $"I can't read what was asked of “{name}”. Try saying it in a sentence."));
        }
    }

    // What is understood and has no plugin is said to be so; the name itself may come from anywhere.
    private Problem Missing(string name) => Problem.Invalid("tool", _coming.TryGetValue(name, out var description)
        ? Say($"I understand what you want, but can't do it yet. It comes later: {description.Split(". ")[0].TrimEnd('.')}. Say “help” to see what works today.")
        : Say($"I can't do “{name}”."));

    // Whoever chooses among tools learns from the type that this one prepares a change, which a person then approves.
    private static AIFunction Create(IPlugin plugin, MethodInfo method, ToolAttribute tool, ToolWords words)
    {
        var function = AIFunctionFactory.Create(method, plugin, new AIFunctionFactoryOptions
        {
            Name = tool.Name,
            Description = words.Description,
            SerializerOptions = Json.Options,
            ExcludeResultSchema = true,
            MarshalResult = (result, _, _) => ValueTask.FromResult(result),
            ConfigureParameterBinding = parameter => parameter.ParameterType == typeof(Viewer) || parameter.ParameterType == typeof(ChangeOrigin)
                ? new() { ExcludeFromSchema = true, BindParameter = (bound, arguments) => arguments.Context![bound.ParameterType] }
                : default,
            JsonSchemaCreateOptions = new() { ParameterDescriptionProvider = parameter => words.Arguments.GetValueOrDefault(parameter.Name!) },
        });
        return tool.Writes ? new ApprovalRequiredAIFunction(function) : function;
    }
}
