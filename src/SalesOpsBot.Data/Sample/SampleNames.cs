namespace SalesOpsBot.Data.Sample;

/// <summary>Names to draw from.</summary>
internal static class SampleNames
{
    public static IReadOnlyList<string> First { get; } =
    [
        "Aaron", "Adele", "Aisha", "Alvaro", "Amira", "Andre", "Anja", "Beatriz", "Bianca", "Bruno", "Camille", "Carlos", "Chloe", "Dana", "Dario", "Deepa", "Diego", "Elena", "Emeka",
        "Erik", "Fatima", "Felix", "Fiona", "Gabriel", "Grace", "Hana", "Henrik", "Ibrahim", "Ines", "Ivo", "Jasmin", "Jonas", "Julia", "Karim", "Katrin", "Kenji", "Laila", "Lars",
        "Leah", "Linh", "Lucas", "Maja", "Marco", "Mariana", "Mateo", "Mina", "Nadia", "Nils", "Noor", "Oscar", "Paula", "Pedro", "Priya", "Quentin", "Rafael", "Rania", "Ravi", "Rosa",
        "Samir", "Sara", "Sofia", "Stefan", "Tariq", "Tessa", "Tomas", "Uma", "Valeria", "Victor", "Wei", "Yara", "Yusuf", "Zoe",
    ];

    public static IReadOnlyList<string> Last { get; } =
    [
        "Abbott", "Adeyemi", "Almeida", "Andersen", "Banerjee", "Bauer", "Becker", "Bianchi", "Brandt", "Castillo", "Chen", "Costa", "Dahl", "Diaz", "Dubois", "Eriksen", "Farouk",
        "Ferrari", "Fischer", "Garcia", "Goldberg", "Gupta", "Haddad", "Hansson", "Hoffmann", "Ishikawa", "Ivanov", "Jansen", "Joshi", "Kaur", "Keller", "Kim", "Kowalski", "Kruger",
        "Laurent", "Lopez", "Mbeki", "Mehta", "Moreau", "Moreno", "Mueller", "Nakamura", "Nguyen", "Novak", "Okafor", "Olsen", "Ortega", "Osei", "Park", "Pereira", "Petrov", "Quist",
        "Rahman", "Reyes", "Rossi", "Sato", "Schmidt", "Silva", "Singh", "Svensson", "Tanaka", "Torres", "Vargas", "Verma", "Vogel", "Weber", "Yilmaz", "Zhang",
    ];

    public static IReadOnlyList<string> Titles { get; } =
    [
        "Chief Financial Officer", "Chief Information Officer", "Head of IT", "Head of Procurement", "IT Manager", "Operations Director", "Purchasing Manager", "Infrastructure Lead",
        "Office Manager", "Data Center Manager", "VP Engineering", "Systems Administrator",
    ];

    public static IReadOnlyList<string> Companies { get; } =
    [
        "Aldermoor", "Bluefern", "Brackwater", "Calderstone", "Cindergate", "Copperleaf", "Driftmark", "Eastvale", "Emberline", "Fairhollow", "Foxmere", "Glenrock", "Granitepeak",
        "Harborlight", "Hazelbrook", "Ironwillow", "Juniperton", "Kestrelway", "Larkfield", "Lindenholm", "Maplecrest", "Marlstone", "Northquay", "Oakhaven", "Pinecrest", "Quillford",
        "Ravenshore", "Redbridge", "Rowanhill", "Saltmarsh", "Silverbirch", "Stonebrook", "Thistledown", "Umberfield", "Vantage Row", "Westerly", "Whitecap", "Willowmere", "Yarrow", "Zephyr Point",
    ];

    public static IReadOnlyList<string> CompanyKinds { get; } = ["Logistics", "Foods", "Labs", "Systems", "Health", "Energy", "Retail", "Media", "Partners", "Works"];

    public static IReadOnlyList<string> Industries { get; } = ["retail", "medical", "software", "marketing", "finance", "telecommunications", "entertainment", "services", "employment", "education"];

    public static IReadOnlyList<string> Countries { get; } = ["United States", "United States", "United States", "United States", "Canada", "United Kingdom", "Germany", "Brazil", "Japan"];

    public static IReadOnlyList<string> Sources { get; } = ["Web site", "Referral", "Trade fair", "Webinar", "Paid search", "Newsletter", "Partner", "Cold outreach"];

    public static IReadOnlyList<string> NextSteps { get; } =
    [
        "Send the quote", "Follow up on the quote", "Demo with their IT team", "Call their CFO about the budget", "Agree the trial's success criteria", "Send references", "Meet procurement",
        "Clarify delivery dates", "Review the contract with legal", "Confirm who signs",
    ];

    /// <summary>At a domain that nobody can own (RFC 2606).</summary>
    public static string Address(string person, string company) =>
        $"{Plain(person, '.')}@{Plain(company, '-')}.example";

    private static string Plain(string text, char space) => new([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : space)]);
}
