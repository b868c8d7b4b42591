namespace SalesOpsBot.Sales.Playbook;

/// <summary>What stands under one heading of the playbook.</summary>
/// <param name="File">The file within the playbook's folder: <c>objections.md</c>.</param>
/// <param name="Page">The page's title: <c>Objections</c>.</param>
/// <param name="Heading">The heading that it stands under; the page's title for what stands before the first one.</param>
/// <param name="Lines">Paragraphs and items of lists in their order, as plain text; an item begins with <see cref="Bullet"/>.</param>
public sealed record PlaybookPassage(string File, string Page, string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>What an item of a list begins with.</summary>
    public const string Bullet = "• ";

    /// <summary>Whether it is what a page says before its first heading.</summary>
    public bool IsOpening => Heading == Page;
}
