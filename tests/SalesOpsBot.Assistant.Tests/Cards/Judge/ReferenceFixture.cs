using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Tests.Cards.Judge;

/// <summary>Asks the reference, Microsoft's own npm package, for all cases in one Node process.</summary>
public sealed class ReferenceFixture
{
    private readonly Lazy<Dictionary<string, JsonNode>> _verdicts;

    public ReferenceFixture() => _verdicts = new(Ask);

    /// <summary>Why the reference cannot be asked, if so.</summary>
    public string? Absent { get; private set; }

    /// <summary>What the reference makes of a case: <c>{"value"}</c> (nothing for a value of <c>undefined</c>) or <c>{"error"}</c>.</summary>
    public JsonNode? VerdictOn(string name) => _verdicts.Value.GetValueOrDefault(name);

    private Dictionary<string, JsonNode> Ask()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "artifacts", "card-judge");
        if (!Installed(folder)) return [];
        var cases = JudgeCase.All.Values.ToList();
        var input = new JsonArray([.. cases.Select(c => new JsonObject { ["template"] = c.Template?.DeepClone(), ["data"] = c.Data?.DeepClone(), ["host"] = c.Host?.DeepClone() })]);
        foreach (var item in input) if (item!["host"] is null) item.AsObject().Remove("host");
        var (code, output) = Run("node", ["judge.js"], folder, input.ToJsonString());
        Assert.True(code == 0, output);
        return cases.Zip(JsonNode.Parse(output)!.AsArray()).ToDictionary(pair => pair.First.Name, pair => pair.Second!);
    }

    private bool Installed(string folder)
    {
        var source = Path.Combine(RepositoryRoot.Path, "tests", "SalesOpsBot.Assistant.Tests", "Cards", "Judge");
        Directory.CreateDirectory(folder);
        foreach (var file in (string[])["package.json", "package-lock.json", "judge.js"]) File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        if (Directory.Exists(Path.Combine(folder, "node_modules", "adaptivecards-templating"))) return true;
        try
        {
            var (code, output) = Run("npm", ["ci", "--no-audit", "--no-fund"], folder, "");
            Absent = code == 0 ? null : $"npm cannot install the reference: {output}";
        }
        catch (Win32Exception)
        {
            Absent = "Node.js and npm are not on this machine.";
        }

        return Absent is null;
    }

    private static (int Code, string Output) Run(string program, IEnumerable<string> arguments, string folder, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        (start.Environment["LC_ALL"], start.Environment["TZ"]) = ("en_US.UTF-8", "UTC");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult());
    }
}
