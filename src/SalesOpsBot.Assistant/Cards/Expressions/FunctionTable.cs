using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Every function and operator by name. There are none of our own: a card opens in the Adaptive Cards Designer as it does here.</summary>
internal static class FunctionTable
{
    public static FrozenDictionary<string, Function> All { get; } = new[]
    {
        LogicFunctions.All,
        NumberFunctions.All,
        TextFunctions.All,
        ListFunctions.All,
        LambdaFunctions.All,
        ObjectFunctions.All,
        TypeFunctions.All,
        DateFunctions.All,
    }.SelectMany(functions => functions).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The operator behind a function's name, where there is one.</summary>
    public static string CanonicalName(string name) => name switch
    {
        "add" => "+",
        "sub" => "-",
        "mul" => "*",
        "div" => "/",
        "mod" => "%",
        "exp" => "^",
        "and" => "&&",
        "or" => "||",
        "not" => "!",
        "equals" => "==",
        "less" => "<",
        "lessOrEquals" => "<=",
        "greater" => ">",
        "greaterOrEquals" => ">=",
        "&" => "concat",
        "??" => "coalesce",
        _ => name,
    };
}
