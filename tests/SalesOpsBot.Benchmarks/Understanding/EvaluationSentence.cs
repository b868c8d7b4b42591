using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>A sentence of the evaluation: who says it, and the calls that it means.</summary>
/// <param name="Role"><c>rep</c>, <c>mgr</c> or <c>ops</c>.</param>
/// <param name="Text">What is said on 31 December 2017.</param>
/// <param name="Expected">The calls: <c>get_forecast; period=2017-Q4; scope=me</c>, several with <c> + </c> between.</param>
internal sealed record EvaluationSentence(string Role, string Text, string Expected)
{
    /// <summary>Where the files of the evaluation are kept.</summary>
    public static string Folder => Path.Combine(RepositoryRoot(), "tests", "SalesOpsBot.Assistant.Tests", "Language", "Evaluation");

    /// <summary>The sentences of a file of the evaluation, or of one elsewhere.</summary>
    public static IEnumerable<EvaluationSentence> Read(string file) => File
        .ReadLines(Path.Combine(Folder, file))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('|'))
        .Select(parts => new EvaluationSentence(parts[0], parts[1], parts[2]));

    /// <summary>Who says it in the sample.</summary>
    public Salesperson Who(OrgChart org) => Role switch
    {
        "rep" => org.Named("Darcel Schlecht").Single(),
        "mgr" => org.Named("Melvin Marxen").Single(),
        _ => org.People.First(p => p.Role == Sales.People.Role.SalesOperations),
    };

    /// <summary>
    /// Calls in one way of writing: arguments in order, without a scope that is the one meant where none is said, and without the question of a search, which
    /// is always what was said.
    /// </summary>
    public static string Normalised(IEnumerable<(string Tool, IEnumerable<(string Name, string Value)> Arguments)> calls, Viewer viewer) => string.Join(" + ", calls.Select(call =>
        string.Join("; ", [call.Tool, .. call.Arguments.Where(a => a.Name != "question" && a != ("scope", AccessPolicy.DefaultFor(viewer.Person.Role))).Select(a => $"{a.Name}={a.Value}").Order(StringComparer.Ordinal)])));

    /// <summary>The expected calls, taken apart.</summary>
    public IEnumerable<(string Tool, IEnumerable<(string Name, string Value)> Arguments)> Calls() => Expected.Split(" + ").Select(call =>
    {
        var parts = call.Trim().Split("; ");
        return (parts[0], parts.Skip(1).Select(p => p.Split('=', 2)).Select(p => (p[0], p[1])));
    });

    /// <summary>The folder of the repository.</summary>
    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SalesOpsBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The evaluation runs inside the repository.");
    }
}
