using System.Collections.Frozen;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.ActivityProtocol.SignIn;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>Which invokes there are, by their names.</summary>
internal static class InvokeHandlers
{
    private const string CardAction = "adaptiveCard/action";
    private const string ExtensionFetch = "composeExtension/fetchTask";

    private static readonly FrozenDictionary<string, Type> ByName = new Dictionary<string, Type>
    {
        [CardAction] = typeof(CardActionInvoke),
        ["task/fetch"] = typeof(DialogInvoke),
        ["task/submit"] = typeof(DialogInvoke),
        [ExtensionFetch] = typeof(LogFormInvoke),
        ["composeExtension/submitAction"] = typeof(DialogInvoke),
        ["composeExtension/query"] = typeof(SearchInvoke),
        ["composeExtension/selectItem"] = typeof(SelectInvoke),
        ["signin/tokenExchange"] = typeof(SignInInvoke),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Adds the handlers.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<LogForm>();
        foreach (var type in ByName.Values.Distinct()) services.AddScoped(type);
    }

    /// <summary>The type of the handler, or nothing for an invoke that we do not know.</summary>
    public static Type? Find(string? name) => name is not null && ByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>A sentence in the form that fits an invoke.</summary>
    /// <param name="name">The invoke's name.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="status">200, 400 or 500.</param>
    public static JsonObject Say(string? name, string text, int status = 200) => name switch
    {
        CardAction when status == 200 => InvokeResponse.Message(text),
        CardAction => InvokeResponse.Error(status, status == 400 ? "BadRequest" : "InternalError", text),
        "composeExtension/query" or "composeExtension/selectItem" => ExtensionResponse.Message(text),
        _ => DialogResponse.Message(text),
    };
}
