using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Testing.HostileInput;

namespace SalesOpsBot.Assistant.Tests.Language.Examples;

/// <summary>Files of prompts that somebody edited badly: the program says which file is wrong, and no other exception gets out.</summary>
public sealed class HostilePromptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-prompts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void FilesOfAnyContent_AreRead_OrRefusedByName()
    {
        var tools = _folder.CreateSubdirectory("tools").FullName;
        var good = new JsonObject { ["description"] = "How much.", ["arguments"] = new JsonObject { ["period"] = "A period." }, ["examples"] = new JsonArray("forecast for {period}", "forecast") };
        foreach (var name in new[] { "get_forecast", "get_kpis" }) File.WriteAllText(Path.Combine(tools, $"{name}.json"), good.ToJsonString());
        var (fuzz, changed) = (new Fuzz(300), Path.Combine(tools, "get_forecast.json"));
        for (var i = 0; i < fuzz.Count; i++)
        {
            File.WriteAllBytes(changed, HostileJson.Like(good, fuzz.At(i)));
            var fault = Record.Exception(() => PromptLibrary.Read(_folder.FullName));
            Assert.True(fault is null || (fault is InvalidDataException && fault.Message.Contains("get_forecast.json", StringComparison.Ordinal)), $"{fuzz.Name(i)}: {fault}");
        }
    }
}
