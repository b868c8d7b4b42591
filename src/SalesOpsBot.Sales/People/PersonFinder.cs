using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Sales.People;

/// <summary>Finds the person that words name, by name or e-mail address; several are offered to choose from.</summary>
public static class PersonFinder
{
    private const int Offered = 5;

    /// <summary>Looks among people.</summary>
    /// <param name="argument">The tool's name for the words, for what is said where they name nobody or several.</param>
    /// <param name="name">What was said.</param>
    /// <param name="among">Who may be meant.</param>
    public static Outcome<Salesperson> Find(string argument, string name, IEnumerable<Salesperson> among) => NameFinder.Find(name, among, p => p.Name, p => p.Email) switch
    {
        { Certain: true, Items: [var person, ..] } => person,
        { Items.Count: 0 } => Problem.NotFound(argument, $"I don't know anybody called “{name.Trim()}”."),
        var several => Problem.Ambiguous(argument, $"Whom do you mean by “{name.Trim()}”?", Choices(several.Items)),
    };

    /// <summary>The first few of several people, to choose from.</summary>
    public static IReadOnlyList<Choice> Choices(IEnumerable<Salesperson> people) => [.. people.Take(Offered).Select(p => new Choice(p.Name, p.Name))];
}
