namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Something that was spoken of.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>: the name of the argument by which tools take it.</param>
/// <param name="Id">Its id, or the words that name it.</param>
internal sealed record Thing(string Kind, string Id)
{
    /// <summary>The kind of a colleague: "her", "his". Nobody says "it" of one.</summary>
    public const string Person = "rep";

    /// <summary>Whether its id is the name that people call it by, so that the name can stand in the place of "the second one".</summary>
    public bool IsCalledByItsId => Kind is Person or Product or Region or "account";

    /// <summary>The kind of a product that there is a line for.</summary>
    public const string Product = "product";

    /// <summary>The kind of an office that there is a line for.</summary>
    public const string Region = "region";

    /// <summary>What people come back to with "it" and "the second one".</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["deal", "lead", "account", "meeting", "task", "approval"];
}
