using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Tests.Cards.Judge;

/// <summary>Asks the reference, Microsoft's own npm package, for all cases in one Node process.</summary>
public sealed class ReferenceFixture
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "artifacts", "card-judge");
    private readonly Lazy<Dictionary<string, JsonNode>> _verdicts;

    public ReferenceFixture() => _verdicts = new(Ask);

    /// <summary>Why the reference cannot be asked, if so.</summary>
    public string? Absent { get; private set; }

    /// <summary>What the reference makes of a case: <c>{"value"}</c> (nothing for a value of <c>undefined</c>) or <c>{"error"}</c>.</summary>
    public JsonNode? VerdictOn(string name) => _verdicts.Value.GetValueOrDefault(name);

    private Dictionary<string, JsonNode> Ask()
    {
        try
        {
            return Installed() ? Verdicts() : [];
        }
        catch (Win32Exception)
        {
            Absent = "Node.js and npm are not on this machine.";
            return [];
        }
    }

    private static Dictionary<string, JsonNode> Verdicts()
    {
        var cases = JudgeCase.All.Values.ToList();
        var (code, output) = Run("node", "judge.js", new JsonArray([.. cases.Select(AsJson)]).ToJsonString());
        Assert.True(code == 0, output);
        return cases.Zip(JsonNode.Parse(output)!.AsArray()).ToDictionary(pair => pair.First.Name, pair => pair.Second!);
    }

    private static JsonObject AsJson(JudgeCase given)
    {
        var json = new JsonObject { ["template"] = given.Template?.DeepClone(), ["data"] = given.Data?.DeepClone() };
        if (given.Host is not null) json["host"] = given.Host.DeepClone();
        return json;
    }

    private bool Installed()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in (string[])["package.json", "package-lock.json", "judge.js"]) File.Copy(Path.Combine(JudgeCase.Folder, file), Path.Combine(Folder, file), overwrite: true);
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "adaptivecards-templating"))) return true;
        var (code, output) = Run("npm", "ci --no-audit --no-fund", "");
        Absent = code == 0 ? null : $"npm cannot install the reference. {output}";
        return Absent is null;
    }

    private static (int Code, string Output) Run(string program, string arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        // The reference formats by the machine's locale and zone.
        (start.Environment["LC_ALL"], start.Environment["TZ"]) = ("en_US.UTF-8", "UTC");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult());
    }
}
