namespace SalesOpsBot.Sales.Playbook;

/// <summary>Where else to look.</summary>
/// <param name="Page">The page's title.</param>
/// <param name="Heading">The heading on it; the page's title for the page itself.</param>
public sealed record PlaybookHeading(string Page, string Heading);
