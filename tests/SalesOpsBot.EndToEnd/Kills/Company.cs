namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>The company under load: three reps and their manager, each at two clients. A client has deals with one account that nobody else touches; two more deals belong to several.</summary>
internal static class Company
{
    public const int Clients = 8;
    private const string Manager = "Mia Lead";
    private static readonly string[] Reps = ["Rob Rep", "Ann Other", "Sam Third"];
    private static readonly string[] Accounts = ["Alpha", "Bravo", "Cargo", "Delta", "Fjord", "Kiosk", "Mango", "Tempo"];

    public static string Person(int client) => client < 2 * Reps.Length ? Owner(client) : Manager;

    public static string Account(int client) => Accounts[client];

    public static IReadOnlyList<string> OwnDeals(int client) => [$"{Accounts[client]}1", $"{Accounts[client]}2", $"{Accounts[client]}3"];

    /// <summary>Both belong to the first rep, so that only he and the manager see them.</summary>
    public static IReadOnlyList<string> SharedDeals(int client) => Person(client) == Reps[0] || Person(client) == Manager ? ["Shared1", "Shared2"] : [];

    /// <summary>Writes it as files to import.</summary>
    public static void Write(DirectoryInfo folder)
    {
        var deals = Enumerable.Range(0, Clients).SelectMany(client => OwnDeals(client).Select(deal => Line(deal, Owner(client), Accounts[client])));
        File.WriteAllLines(Path.Combine(folder.FullName, "people.csv"), ["name,email,role,manager", $"{Manager},mia@sales.example,,", .. Reps.Select(rep => $"{rep},{rep[..3]}@sales.example,,{Manager}")]);
        File.WriteAllLines(
            Path.Combine(folder.FullName, "deals.csv"),
            ["opportunity_id,opportunity_owner,product,account,stage,created,close_date,amount", .. deals, .. SharedDeals(0).Select(deal => Line(deal, Reps[0], "Union"))]);
    }

    private static string Owner(int client) => Reps[client % Reps.Length];

    private static string Line(string id, string owner, string account) => $"{id},{owner},GTX,{account},Engaging,2017-09-01,2017-12-20,5000";
}
