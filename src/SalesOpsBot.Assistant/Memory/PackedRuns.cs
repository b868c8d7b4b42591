using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>The tools of a turn as they are remembered: written small, for many conversations are remembered at a time, and read only where the next turn needs them.</summary>
/// <param name="Mark">The same for runs that say the same, whenever that was.</param>
/// <param name="Text">The runs as JSON in UTF-8, deflated.</param>
internal sealed record PackedRuns(string Mark, byte[] Text)
{
    private IReadOnlyList<ToolRun>? _runs;

    /// <summary>The runs: copies of those that were packed.</summary>
    [JsonIgnore]
    public IReadOnlyList<ToolRun> Runs => _runs ??= Unpack();

    /// <summary>The runs of an answer, packed.</summary>
    public static PackedRuns Of(IReadOnlyList<ToolRun> runs)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(deflate, runs, Json.Options);
        return new(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(runs.Select(Lasting))))), packed.ToArray());
    }

    private List<ToolRun> Unpack()
    {
        using var deflate = new DeflateStream(new MemoryStream(Text), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<ToolRun>>(deflate, Json.Options)!;
    }

    // That the same was said a moment later makes no difference to what is meant next.
    private static string Lasting(ToolRun run) => $"{run.Name} {run.Arguments.ToJsonString()} {run.Result switch
    {
        JsonObject result => string.Join(',', result.Where(field => field.Key != "asOf").Select(field => $"{field.Key}:{field.Value?.ToJsonString()}")),
        var other => other?.ToJsonString(),
    }}\n";
}
