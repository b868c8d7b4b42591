using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Testing;

/// <summary>The people, accounts and products of the sample, as sentences are read against them.</summary>
public static class SampleCompany
{
    private static readonly (string Manager, string Office, string Reps)[] Teams =
    [
        ("Dustin Brinkmann", "Central", "Anna Snelling, Cecily Lampkin, Versie Hillebrand, Lajuana Vencill, Moses Frase"),
        ("Melvin Marxen", "Central", "Jonathan Berthelot, Marty Freudenburg, Gladys Colclough, Niesha Huffines, Darcel Schlecht, Mei-Mei Johns"),
        ("Cara Losch", "East", "Violet Mclelland, Corliss Cosme, Rosie Papadopoulos, Garret Kinder, Wilburn Farren, Elizabeth Anderson"),
        ("Rocco Neubert", "East", "Daniell Hammack, Cassey Cress, Donn Cantrell, Reed Clapper, Boris Faz, Natalya Ivanova"),
        ("Celia Rouche", "West", "Vicki Laflamme, Rosalina Dieter, Hayden Neloms, Markita Hansen, Elease Gluck, Carol Thompson"),
        ("Summer Sewald", "West", "James Ascencio, Kary Hendrixson, Kami Bicknell, Zane Levy, Maureen Marcano, Carl Lin"),
    ];

    private static readonly string[] Accounts =
    [
        "Acme Corporation", "Betasoloin", "Betatech", "Bioholding", "Bioplex", "Blackzim", "Bluth Company", "Bubba Gump", "Cancity", "Cheers",
        "Codehow", "Condax", "Conecom", "Dalttechnology", "dambase", "Domzoom", "Doncon", "Donquadtech", "Dontechi", "Donware", "Fasehatice",
        "Faxquote", "Finhigh", "Finjob", "Funholding", "Ganjaflex", "Gekko & Co", "Genco Pura Olive Oil Company", "Globex Corporation", "Gogozoom",
        "Golddex", "Goodsilron", "Green-Plus", "Groovestreet", "Hatfan", "Hottechi", "Initech", "Inity", "Isdom", "Iselectrics", "J-Texon",
        "Kan-code", "Kinnamplus", "Konex", "Konmatfix", "Labdrill", "Lexiqvolax", "Massive Dynamic", "Mathtouch", "Nam-zim", "Newex", "Ontomedia",
        "Opentech", "Plexzap", "Plusstrip", "Plussunin", "Rangreen", "Rantouch", "Ron-tech", "Rundofase", "Scotfind", "Scottech", "Silis",
        "Singletechno", "Sonron", "Stanredtax", "Statholdings", "Streethex", "Sumace", "Sunnamplex", "The New York Inquirer", "Toughzap",
        "Treequote", "Umbrella Corporation", "Vehement Capital Partners", "Warephase", "Xx-holding", "Xx-zobam", "Y-corporation", "Yearin",
        "Zathunicon", "Zencorporation", "Zoomit", "Zotware", "Zumgoity"
    ];

    public static OrgChart Org { get; } = new(People());

    public static CompanyNames Names { get; } = new(
        Accounts, ["GTX Basic", "GTX Pro", "MG Special", "MG Advanced", "GTX Plus Pro", "GTX Plus Basic", "GTK 500"],
        ["Prospecting", "Engaging", "Won", "Lost"], ["Central", "East", "West"]);

    /// <summary>A turn of a rep (<c>rep</c>), her manager (<c>mgr</c>) or sales operations (<c>ops</c>) at noon of a day.</summary>
    public static TurnContext Turn(string who, DateOnly today, int fiscalYearFirstMonth = 1)
    {
        var name = who switch { "rep" => "Darcel Schlecht", "mgr" => "Melvin Marxen", _ => "Olivia Operations" };
        var now = new DateTimeOffset(today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        return new(new Viewer(Org.Named(name)[0], Org, now), new FiscalCalendar(fiscalYearFirstMonth), Names);
    }

    private static IEnumerable<Salesperson> People()
    {
        var id = 1L;
        yield return Person(id, "Olivia Operations", Role.SalesOperations, null, null);
        foreach (var (manager, office, reps) in Teams)
        {
            var lead = ++id;
            yield return Person(lead, manager, Role.Manager, null, office);
            foreach (var rep in reps.Split(", ")) yield return Person(++id, rep, Role.Rep, lead, office);
        }
    }

    private static Salesperson Person(long id, string name, Role role, long? manager, string? office) => new()
    {
        Id = new(id),
        ExternalId = name,
        Name = name,
        Role = role,
        ManagerId = manager is { } m ? new SalespersonId(m) : null,
        Office = office,
    };
}
