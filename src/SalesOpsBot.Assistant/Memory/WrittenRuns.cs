using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>The tools of a turn as they are remembered: written once, however many conversations an answer is given in.</summary>
internal sealed class WrittenRuns
{
    private static readonly ConditionalWeakTable<IReadOnlyList<ToolRun>, WrittenRuns> Written = [];

    private WrittenRuns(IReadOnlyList<ToolRun> runs)
    {
        Text = JsonSerializer.SerializeToUtf8Bytes(runs, Json.Options);
        Read = JsonSerializer.Deserialize<List<ToolRun>>(Text, Json.Options)!;
        Mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Read.Select(Lasting)))));
        Written.AddOrUpdate(Read, this);
    }

    /// <summary>The runs as JSON, in UTF-8.</summary>
    public byte[] Text { get; }

    /// <summary>What comes of reading that: copies, which nobody changes.</summary>
    public IReadOnlyList<ToolRun> Read { get; }

    /// <summary>The same for runs that say the same, whenever that was.</summary>
    public string Mark { get; }

    /// <summary>The runs of an answer, written.</summary>
    public static WrittenRuns Of(IReadOnlyList<ToolRun> runs) => Written.GetValue(runs, given => new(given));

    // That the same was said a moment later makes no difference to what is meant next.
    private static string Lasting(ToolRun run) => $"{run.Name} {run.Arguments.ToJsonString()} {run.Result switch
    {
        JsonObject result => string.Join(',', result.Where(field => field.Key != "asOf").Select(field => $"{field.Key}:{field.Value?.ToJsonString()}")),
        var other => other?.ToJsonString(),
    }}\n";
}
