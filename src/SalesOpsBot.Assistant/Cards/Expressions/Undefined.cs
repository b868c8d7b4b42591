namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>No value at all: a property that the data does not have. JSON's <c>null</c> is a value.</summary>
internal sealed class Undefined
{
    private Undefined()
    {
    }

    public static Undefined Value { get; } = new();

    public override string ToString() => "undefined";
}
