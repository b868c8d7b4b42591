namespace SalesOpsBot.Sales.Names;

/// <summary>Reads an argument that names one of a few things: a stage, a product, an office.</summary>
public static class NameArgument
{
    private const int Offered = 6;

    /// <summary>The thing that is named for certain, or a sentence with the nearest ones to choose from.</summary>
    /// <param name="argument">The tool's name for it, which is also what it is: <c>stage</c>.</param>
    /// <param name="name">What was said.</param>
    /// <param name="all">What there is.</param>
    /// <param name="nameOf">What each is called.</param>
    public static Outcome<T> Read<T>(string argument, string name, IReadOnlyList<T> all, Func<T, string> nameOf)
        where T : class
    {
        var match = NameFinder.Find(name, all, nameOf);
        if (match is { Certain: true, Items: [var item, ..] }) return item;
        var offered = match.Items.Count > 0 ? match.Items : all;
        return Problem.NotFound(argument, $"I know no {argument} called “{name.Trim()}”.", [.. offered.Take(Offered).Select(x => new Choice(nameOf(x), nameOf(x)))]);
    }
}
