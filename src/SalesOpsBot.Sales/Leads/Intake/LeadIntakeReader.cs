using System.Text;

namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>Reads what came in: cleans it, and says what is missing or makes no sense. Pure.</summary>
public static class LeadIntakeReader
{
    private const int LongestId = 100;
    private const int LongestText = 200;
    private const int MostEmployees = 10_000_000;

    /// <summary>The lead without an owner, or what has to be mended.</summary>
    /// <param name="incoming">What came.</param>
    /// <param name="now">When it came.</param>
    public static Outcome<Lead> Read(IncomingLead incoming, DateTimeOffset now)
    {
        var clean = incoming with
        {
            ExternalId = Clean(incoming.ExternalId),
            Name = Clean(incoming.Name),
            Company = Clean(incoming.Company),
            Email = Clean(incoming.Email),
            Title = Clean(incoming.Title),
            Source = Clean(incoming.Source),
            Industry = Clean(incoming.Industry),
            Country = Clean(incoming.Country),
        };
        if (clean.ExternalId is not { } id) return Problem.Invalid("externalId", "externalId is missing: the sender's own id, so that the same lead that is sent again is known.");
        if (id.Length > LongestId) return Problem.Invalid("externalId", $"externalId has {id.Length} characters; at most {LongestId} are kept.");
        if (id.Any(char.IsWhiteSpace)) return Problem.Invalid("externalId", "externalId has blanks in it; letters, digits and signs without blanks are kept.");
        if ((clean.Name ?? clean.Email ?? clean.Company) is not { } name) return Problem.Invalid("name", "name, email and company are all missing; one of them must say who it is.");
        foreach (var (field, text) in Texts(clean))
        {
            if (text?.Length > LongestText) return Problem.Invalid(field, $"{field} has {text.Length} characters; at most {LongestText} are kept.");
        }

        if (clean.Email is { } email && !IsAddress(email)) return Problem.Invalid("email", "email is no e-mail address.");
        if (clean.Employees is < 1 or > MostEmployees) return Problem.Invalid("employees", "employees must be 1 to 10,000,000.");
        return new Lead
        {
            ExternalId = id,
            Name = name,
            Company = clean.Company,
            Email = clean.Email,
            Title = clean.Title,
            Source = clean.Source,
            Industry = clean.Industry,
            Country = clean.Country,
            Employees = clean.Employees,
            Status = LeadStatus.New,
            CreatedAt = now,
        };
    }

    private static IEnumerable<(string Field, string? Text)> Texts(IncomingLead lead) =>
        [("name", lead.Name), ("company", lead.Company), ("email", lead.Email), ("title", lead.Title), ("source", lead.Source), ("industry", lead.Industry), ("country", lead.Country)];

    private static bool IsAddress(string email) => email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == email.LastIndexOf('@') && at < email.Length - 1 && !email.Any(char.IsWhiteSpace);

    // On one line, without what steers a terminal or turns the direction of writing.
    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)) kept.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.Format) kept.Append(rune);
        }

        var words = kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
