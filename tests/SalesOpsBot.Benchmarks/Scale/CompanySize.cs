namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>How large a made-up company is. People and accounts grow with the deals, so that a rep has as many in a large company as in a small one.</summary>
/// <param name="Deals">At least 1.</param>
internal sealed record CompanySize(int Deals)
{
    private const int DealsOfARep = 300;
    private const int RepsOfATeam = 8;
    private const int TeamsOfADirector = 8;
    private const int DealsOfAnAccount = 8;

    public int Reps => Math.Max(1, Deals / DealsOfARep);

    public int Teams => Parts(Reps, RepsOfATeam);

    public int Directors => Parts(Teams, TeamsOfADirector);

    public int Accounts => Math.Max(1, Deals / DealsOfAnAccount);

    /// <summary>The manager of a rep, and the director of a manager: neighbours work together.</summary>
    public static int TeamOf(int rep) => rep / RepsOfATeam;

    /// <inheritdoc cref="TeamOf"/>
    public static int DirectorOf(int team) => team / TeamsOfADirector;

    private static int Parts(int whole, int part) => ((whole - 1) / part) + 1;
}
